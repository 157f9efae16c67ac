package org.colophon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colophon.content.section.Xhtml;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a browser makes of the text of a section, in a page without a Content-Security-Policy: no script runs, nothing is loaded
 * but pictures of ours, and an HTML parser reads what an XML parser reads.
 */
@Tag("browser")
@ExtendWith(SharedChromium.class)
class SectionInBrowserTests {

    private static final int BATCH = 500;
    private static final String OURS = "http://colophon.test/";

    /** Whatever is called or clicked leaves a mark. */
    private static final String PAGE = """
            <!doctype html><title>x</title><script>
            window.fired = [];
            for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => fired.push(name);
            window.addEventListener('securitypolicyviolation', it => fired.push(it.type));
            </script><main></main>""";

    /** Reads each text by {@code innerHTML} and as XML, and tells what is wrong with it. */
    private static final String READ = """
            texts => {
              const main = document.querySelector('main');
              const ns = 'http://www.w3.org/1999/xhtml';
              const wrong = [];
              const same = (a, b) => a.childNodes.length === b.childNodes.length
                  && [...a.childNodes].every((it, i) => it.isEqualNode(b.childNodes[i]));
              for (const text of texts) {
                main.innerHTML = text;
                const handlers = [...main.querySelectorAll('*')].some(element => [...element.attributes].some(
                    it => /^on|^(style|srcset|srcdoc|formaction|action|ping)$/i.test(it.name)
                        || /^[\\s\\0-\\x20]*(javascript|data|vbscript):/i.test(it.value) && it.name !== 'alt'));
                const xml = new DOMParser().parseFromString(
                    `<main xmlns="${ns}">${text}</main>`, 'application/xhtml+xml').documentElement;
                if (handlers || !same(main, xml)) wrong.push(text + ' → ' + main.innerHTML);
                main.querySelectorAll('a').forEach(it => it.protocol === 'javascript:' && it.click());
              }
              return wrong;
            }""";

    private static final String WRITE = """
            texts => new Promise(done => {
              const frame = document.body.appendChild(document.createElement('iframe'));
              frame.contentWindow.alert = () => fired.push('written');
              frame.contentDocument.open();
              frame.contentDocument.write('<!doctype html><body>' + texts.join('\\n'));
              frame.contentDocument.close();
              setTimeout(() => { frame.remove(); done(); }, 20);
            })""";

    @Test
    void runsNoneOfTenThousandVectors(Browser browser) {
        var vectors = Vectors.all();
        assertThat(vectors).hasSizeGreaterThanOrEqualTo(10_000);
        var safe = vectors.stream()
                .map(it -> Xhtml.of(it, Xhtml.EMPTY).html())
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();

        var seen = read(browser, safe);

        assertThat(safe).hasSizeGreaterThan(1_000);
        assertThat(seen.wrong()).isEmpty();
        assertThat(seen.fired()).isEmpty();
        assertThat(seen.requests()).allMatch(it -> it.matches(OURS + "files/[0-9a-f]{64}\\.(png|jpg|svg)"));
    }

    /** Or else the test before would prove nothing. */
    @Test
    void runsVectorsThatNothingHasDisarmed(Browser browser) {
        Vectors.live().forEach(it -> {
            var seen = read(browser, List.of(it));

            assertThat(seen.fired()).as(it).isNotEmpty();
            assertThat(seen.wrong()).as(it).hasSize(1);
        });
    }

    private static Seen read(Browser browser, List<String> texts) {
        var requests = new ArrayList<String>();
        try (var page = browser.newPage()) {
            page.route("**/*", route -> answer(route, requests));
            page.navigate(OURS);
            var wrong = new ArrayList<Object>();
            for (int begin = 0; begin < texts.size(); begin += BATCH) {
                var batch = texts.subList(begin, Math.min(begin + BATCH, texts.size()));
                wrong.addAll((List<?>) page.evaluate(READ, batch));
                page.evaluate(WRITE, batch);
            }
            return new Seen(wrong, fired(page), Set.copyOf(requests));
        }
    }

    private static void answer(Route route, List<String> requests) {
        if (route.request().url().equals(OURS)) {
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(PAGE));
        } else {
            requests.add(route.request().url());
            route.fulfill(new Route.FulfillOptions().setStatus(404));
        }
    }

    /** Waits for what the browser does after it has read. */
    private static List<?> fired(Page page) {
        return (List<?>) page.evaluate("() => new Promise(done => setTimeout(() => done(window.fired), 100))");
    }

    private record Seen(List<Object> wrong, List<?> fired, Set<String> requests) {}
}
