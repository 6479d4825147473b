import time, pytest
@pytest.mark.parametrize("n", range(6))
def test_explore(visitor, n):
    t=[time.time()]
    def lap(s):
        t.append(time.time())
    page = visitor("en", "phone", javascript=n%2==0)
    page.goto("/"); 
    page.get_by_role("link", name="Start").click(); 
    page.get_by_label("European Union or EEA").check(); 
    for a in ("LinkedIn","Facebook","Instagram"): page.get_by_label(a).check(); 
    page.get_by_label("Phone").check()
    page.get_by_role("button", name="Show my settings").click()
    page.wait_for_url("**/steps/*/"); lap("start")
    for s in "linkedin-ai-training microsoft-sharing offsite-ads linkedin-objection meta-ai".split():
        page.locator("#answer [value=done]").click()
        page.wait_for_url(lambda u: s not in u); lap("s")
    print(n%2, round(t[1]-t[0],2), [round(b-a,3) for a,b in zip(t[1:],t[2:])], "TOTAL", round(t[-1]-t[0],2))
