"""Mutation testing: change one thing in a module at a time, and see whether its tests notice.

mutmut leaves decorated functions alone, which are most of our rules. So it gets a copy in which
`@property` above a function is `name = property(name)` below it, and means the same.
"""

import ast
import json
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

BUILD = Path("build/mutation")

# test_kept.py is left out: its logging works only once in a process, which mutmut uses twice.
LETTER = [f"tests/letter/test_{name}.py" for name in ("letter", "mail", "refused")]

TESTS = {
    "optout/journey.py": ["tests/test_journey.py"],
    "optout/letter.py": LETTER,
    "optout/record.py": ["tests/test_record.py"],
    "optout/forms.py": [
        *LETTER,
        "tests/test_assistants.py",
        "tests/test_plan.py",
        "tests/test_record.py",
        "tests/resuming/test_joining.py",
        "tests/resuming/test_ways.py",
    ],
    "optout/models/checklists.py": ["tests/test_models.py", "tests/test_ticking.py"],
    "optout/models/erasures.py": ["tests/test_models.py", "tests/backup"],
    "optout/models/keys.py": ["tests/test_models.py", "tests/resuming/test_sent_twice.py"],
    "optout/models/links.py": ["tests/test_models.py", "tests/resuming", "tests/sharing"],
}
"""Each module, and the tests that say what it does."""

COPIED = ["docs", "locale", "manage.py", "static", "templates", "tests", "tools", ".env.example"]

# One test process at a time: all of them use the same database, which need not be made again.
OPTIONS = ["--reuse-db", "-p", "no:cacheprovider"]

SETTINGS = """
[tool.mutmut]
source_paths = ["optout"]
only_mutate = ["{module}"]
also_copy = {copied}
do_not_mutate_patterns = ['"description":']
pytest_add_cli_args = {options}
pytest_add_cli_args_test_selection = {tests}
timeout_constant = 10.0
"""

KILLED, SURVIVED, NOT_REACHED = (1, 3), (0,), (5, 33)
"""What mutmut stores: the exit codes of pytest, and 33 where no test comes by."""


def without_decorators(source: str) -> str:
    """Return a module in which decorators of functions are calls below the function."""
    lines = source.splitlines()
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    for function in sorted(functions, key=lambda each: each.lineno, reverse=True):
        names = [ast.unparse(each) for each in function.decorator_list]
        if not names or names == ["classmethod"]:
            continue
        called = f"{'('.join([*names, function.name])}{')' * len(names)}"
        lines.insert(
            function.end_lineno or 0, f"{' ' * function.col_offset}{function.name} = {called}"
        )
        del lines[function.decorator_list[0].lineno - 1 : function.lineno - 1]
    return "\n".join(lines) + "\n"


def mutate(module: str) -> None:
    """Run every mutant of a module, and print how many there were and which survived."""
    copy = BUILD / Path(module).stem
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir(parents=True)
    for name in ["optout", *COPIED]:
        if Path(name).is_dir():
            shutil.copytree(name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(name, copy / name)
    (copy / module).write_text(without_decorators(Path(module).read_text()))
    settings = SETTINGS.format(module=module, copied=COPIED, options=OPTIONS, tests=TESTS[module])
    (copy / "pyproject.toml").write_text(Path("pyproject.toml").read_text() + settings)
    subprocess.run(  # noqa: S603
        [Path(sys.executable).absolute().with_name("mutmut"), "run", "--max-children", "1"],
        cwd=copy,
        check=True,
        stdout=(copy / "log").open("w"),
    )
    results = json.loads((copy / "mutants" / f"{module}.meta").read_text())["exit_code_by_key"]
    report(module, results, copy)


def report(module: str, results: dict[str, int], copy: Path) -> None:
    counts = Counter(results.values())
    killed = sum(counts[code] for code in KILLED)
    alive = [name for name, code in results.items() if code in SURVIVED + NOT_REACHED]
    other = len(results) - killed - len(alive)
    sys.stdout.write(
        f"{module}: {len(results)} mutants, {killed} killed, {len(alive)} survived, "
        f"{other} out of time\n"
    )
    for name in alive:
        sys.stdout.write(f"  (cd {copy} && mutmut show {name})\n")


if __name__ == "__main__":
    for chosen in sys.argv[1:] or TESTS:
        mutate(chosen)
