package app.broadsheet.content;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random HTML: well-formed, broken, hostile and deep, of every element that the readers know. */
final class HtmlSoup {
    private static final String[] TAGS = {
        "p",
        "div",
        "span",
        "a",
        "b",
        "i",
        "em",
        "strong",
        "code",
        "h1",
        "h2",
        "h4",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "pre",
        "table",
        "caption",
        "thead",
        "tr",
        "td",
        "th",
        "figure",
        "figcaption",
        "section",
        "aside",
        "details",
        "summary",
        "ruby",
        "rt",
        "rp",
        "q",
        "small",
        "sub",
        "sup",
        "mark",
        "u",
        "s",
        "center",
        "font",
        "custom-thing",
        "article",
        "noscript",
        "button",
        "form",
        "label",
        "svg",
        "text",
        "math",
        "mi",
        "object",
        "picture",
        "address",
        "cite",
        "kbd"
    };
    private static final String[] PIECES = {
        "<br>",
        "<hr>",
        "<br><br>",
        " ",
        "\n",
        "&nbsp;",
        "&amp;",
        "&lt;script&gt;",
        "]]>",
        "<!-- c -->",
        "<img src=a.jpg>",
        "<img src='https://e.org/b.png' alt='x \"y\"' width=400 height=300>",
        "<img src=/i.png width=1 height=1>",
        "<img src=e.png width=20 height=20>",
        "<img src='data:text/html,<script>' alt=q>",
        "<img data-src=lazy.jpg>",
        "<a href='javascript:alert(1)'>",
        "<a href=' java\tscript:x'>",
        "<a href='/r?utm_source=x&amp;y=1#z'>",
        "<a href='#n'>",
        "<a id=n>",
        "<a name='n n'>",
        "<a href='mailto:a@b.c'>",
        "<p id=n>",
        "</a>",
        "<iframe src='https://youtube.com/embed/abcdef'>",
        "</iframe>",
        "<script>alert(1)</script>",
        "<style>p{}</style>",
        "<video src=v.mp4></video>",
        "<svg onload=x>",
        "<blockquote class=pullquote>",
        "<ol start=5>",
        "<td colspan=3>",
        "<p onclick=x style='display:none'>",
        "<div hidden>",
        "<p class=caption>",
        "<table class=data>",
        "<figure class=embed data-kind=video>",
        "<pre class='lang-java'>",
        "\u0000",
        "<audio src=//x.org/a.mp3>",
        "<a href=http://[bad>",
        "<a href='http://ex ample.org/ü?q=|'>",
        "<textarea>",
        "</textarea>",
        "<h2 id='a%20b'>",
        "<a href='#a%20b'>",
        "<font style='font-weight: bold'>",
        "&#x202e;",
        "\ud83d\ude00",
        "\ud83d",
        "&#13;"
    };

    private HtmlSoup() {}

    static Arbitrary<String> soup() {
        Arbitrary<String> words =
                Arbitraries.of("one", "two ", " three", "四", "שלום", "a  b", "x\ty", "", "\"q\"", "&", "<", "e\u0301");
        Arbitrary<String> tag = Arbitraries.of(TAGS);
        Arbitrary<String> opening = tag.map(name -> "<" + name + ">");
        Arbitrary<String> closing = tag.map(name -> "</" + name + ">");
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(5, words),
                        net.jqwik.api.Tuple.of(5, opening),
                        net.jqwik.api.Tuple.of(3, closing),
                        net.jqwik.api.Tuple.of(4, Arbitraries.of(PIECES)))
                .list()
                .ofMaxSize(60)
                .map(list -> String.join("", list));
    }

    /** HTML in which every word is visible and none is written twice: w0, w1, … */
    static Arbitrary<String> visible() {
        List<String> names = List.of(
                "p",
                "div",
                "span",
                "a",
                "b",
                "em",
                "code",
                "h2",
                "ul",
                "ol",
                "li",
                "dl",
                "dt",
                "dd",
                "blockquote",
                "pre",
                "section",
                "aside",
                "figure",
                "figcaption",
                "details",
                "summary",
                "q",
                "small",
                "custom-thing",
                "article",
                "ruby",
                "rt",
                "center",
                "table",
                "tr",
                "td",
                "th",
                "caption",
                "form",
                "label",
                "fieldset",
                "legend",
                "address",
                "main",
                "header",
                "footer",
                "nav");
        return Arbitraries.of(names)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .flatMap(list -> Arbitraries.randomValue(random -> {
                    StringBuilder html = new StringBuilder();
                    int word = 0;
                    for (String name : list) {
                        html.append('<')
                                .append(name)
                                .append(">w")
                                .append(word++)
                                .append(' ');
                        if (random.nextInt(3) == 0) {
                            html.append("</")
                                    .append(list.get(random.nextInt(list.size())))
                                    .append('>');
                        }
                    }
                    return html.toString();
                }));
    }
}
