# `make run` and `make test` are all you need: each first installs what is missing.

.DEFAULT_GOAL := help
.PHONY: help run test mutation engines accessibility reliability observatory lint format messages schema pictures screens measure sbom browser firefox webkit gettext nginx bench wrk npm

# The redirection makes make use a shell, which `command` needs.
UV := $(or $(shell command -v uv 2>/dev/null),.tools/bin/uv)
APT := $(shell test "$$(id -u)" = 0 || echo sudo) DEBIAN_FRONTEND=noninteractive apt-get
MANAGE := .venv/bin/python manage.py
OURS := git ls-files --cached --others --exclude-standard
TEMPLATES := $(OURS) '*.html'
STYLES_AND_SCRIPTS := $(OURS) '*.css' '*.js'
PRETTIER := .tools/prettier/node_modules/.bin/prettier

# What stores something; the other tests only read pages.
ON_POSTGRESQL := tests/backup tests/reliability tests/resuming tests/sharing tests/upgrade tests/test_end.py \
	tests/test_forget.py tests/test_models.py tests/test_plan.py tests/test_record.py tests/test_ticking.py

help: ## List these commands.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

run: .venv/.run ## Start the site on HOST:PORT (127.0.0.1:8000) with WEB_CONCURRENCY (2) workers.
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) collectstatic --no-input --verbosity 0
	@exec $(MANAGE) serve

test: .venv/.test browser firefox webkit gettext nginx ## Run the tests, and those that store something again on PostgreSQL; PYTEST_ARGS is passed on.
	env -u DATABASE_URL .venv/bin/pytest -n auto --dist loadgroup -m "not long" $(PYTEST_ARGS)
	.venv/bin/python -m tests.with_postgres .venv/bin/pytest -n auto $(ON_POSTGRESQL) $(PYTEST_ARGS)

mutation: .venv/.test ## Change the code in many small ways, and list what no test notices (takes minutes); ONLY is one module.
	@$(UV) sync --quiet --frozen --extra postgres --group mutation
	.venv/bin/python -m tools.mutation $(ONLY)

engines: .venv/.test firefox webkit ## Walk the journeys in Firefox and WebKit, in both languages and sizes (takes minutes).
	@$$(command -v firefox-esr || command -v firefox) --version
	@echo "WebKitGTK $$(dpkg-query --show --showformat '$${Version}' webkit2gtk-driver)"
	env -u DATABASE_URL .venv/bin/pytest -n auto tests/engines $(PYTEST_ARGS)

accessibility: .venv/.test browser ## Check every page, state, size and theme, also with axe (takes minutes).
	env -u DATABASE_URL .venv/bin/pytest -n auto -m long tests/browser $(PYTEST_ARGS)

lint: .venv/.test .tools/prettier ## Check style, types, imports, templates, migrations and settings.
	$(UV) lock --check --quiet
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	$(TEMPLATES) | xargs .venv/bin/djade --check
	$(MANAGE) check --fail-level WARNING --settings tests.settings
	.venv/bin/mypy
	.venv/bin/lint-imports
	$(STYLES_AND_SCRIPTS) | xargs $(PRETTIER) --check
	$(MANAGE) makemigrations --check --dry-run --settings tests.settings

format: .venv/.test .tools/prettier ## Format code, templates, style sheets and scripts.
	.venv/bin/ruff format
	-$(TEMPLATES) | xargs .venv/bin/djade
	$(STYLES_AND_SCRIPTS) | xargs $(PRETTIER) --write
	.venv/bin/ruff check --fix

messages: .venv/.test gettext ## Collect the texts to translate, and compile the translations.
	$(MANAGE) makemessages --all --add-location file --no-wrap --no-obsolete \
		--ignore tests --ignore tools --ignore bench --settings tests.settings
	$(MANAGE) compilemessages --ignore .venv --settings tests.settings

schema: .venv/.test ## Write docs/guide.schema.json again after the types of the catalogue changed.
	DJANGO_SETTINGS_MODULE=tests.settings .venv/bin/python -m tools.schema

pictures: .venv/.test browser ## Draw cards, icons and the pictures of design.md again after their look changed.
	.venv/bin/python -m tools.draw

screens: .venv/.test browser ## Take a screenshot of every page; ONLY="halfway dark" selects some.
	.venv/bin/python -m tests.browser.take_screens $(ONLY)

measure: .venv/.test browser ## Measure the pages as visitors meet them, for docs/design.md.
	.venv/bin/python -m tests.browser.measure

reliability: .venv/.test nginx ## Run the fault tests at full size, and write docs/reliability.md; RUN is one file.
	env -u DATABASE_URL .venv/bin/pytest --full $(or $(RUN),tests/reliability)
	.venv/bin/python -m tests.with_postgres .venv/bin/pytest --full $(or $(RUN),tests/reliability)

SBOM := build/sbom.json
sbom: | $(UV) ## List what runs, with checksums, in build/sbom.json (CycloneDX).
	@mkdir -p $(dir $(SBOM))
	@$(UV) export --quiet --frozen --no-dev --extra postgres --format cyclonedx1.5 --output-file $(SBOM)

observatory: .venv/.test nginx .tools/observatory ## Have Mozilla’s scanner grade the headers over TLS; writes docs/reliability.md.
	@PATH="$$PATH:/usr/sbin:/sbin" unshare --map-root-user --net \
		sh -c 'ip link set lo up && exec .venv/bin/python -m tests.reliability.observatory'

browser: .venv/.test
	@command -v chromium-headless-shell >/dev/null \
	|| .venv/bin/playwright install --only-shell chromium \
	|| { $(APT) -qq update && $(APT) -qq install --yes chromium-headless-shell; }

firefox:
	@{ command -v firefox-esr || command -v firefox; } >/dev/null \
	|| { $(APT) -qq update && $(APT) -qq install --yes firefox-esr; }

# The driver brings a small browser, which needs a screen.
webkit:
	@{ command -v WebKitWebDriver && command -v Xvfb; } >/dev/null \
	|| { $(APT) -qq update && $(APT) -qq install --yes webkit2gtk-driver xvfb; }

bench: .venv/.test $(if $(WITH),browser .tools/lighthouse) wrk nginx ## Measure the site and references, for docs/performance.md; WITH=lighthouse audits every page in a browser.
	env -u DATABASE_URL .venv/bin/python -m bench $(WITH)

wrk:
	@command -v wrk >/dev/null || { $(APT) -qq update && $(APT) -qq install --yes wrk; }

gettext:
	@command -v xgettext >/dev/null \
	|| { $(APT) -qq update && $(APT) -qq install --yes gettext; }

# Debian starts nginx with its default site, which we do not want.
nginx:
	@PATH="$$PATH:/usr/sbin" command -v nginx >/dev/null \
	|| { $(APT) -qq update && $(APT) -qq install --yes nginx-light \
	&& { systemctl disable --quiet --now nginx 2>/dev/null || true; }; }

npm:
	@command -v npm >/dev/null || { $(APT) -qq update && $(APT) -qq install --yes npm; }

.tools/observatory: PACKAGE := @mdn/mdn-http-observatory@1.4.8
.tools/lighthouse: PACKAGE := lighthouse@12.8.2
.tools/prettier: PACKAGE := prettier@3.10.1
# Without install scripts: the observatory’s would download lists.
.tools/observatory .tools/lighthouse .tools/prettier: | npm
	@npm install --silent --no-save --ignore-scripts --prefix $@.new $(PACKAGE)
	@mv $@.new $@

# Inexact, so that `make run` does not remove the tests' packages.
.venv/.run: uv.lock pyproject.toml | $(UV)
	@echo "Installing what the site needs ..."
	@$(UV) sync --quiet --frozen --extra postgres --no-dev --inexact
	@touch $@

.venv/.test: uv.lock pyproject.toml | $(UV)
	@echo "Installing what the tests need ..."
	@$(UV) sync --quiet --frozen --extra postgres
	@touch .venv/.run $@

# From /, because .python-version here may name a Python that pyenv lacks and uv will download.
.tools/bin/uv:
	@cd / && python3 -m venv "$(CURDIR)/.tools"
	@.tools/bin/pip install --quiet --disable-pip-version-check uv
