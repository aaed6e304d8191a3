package app.broadsheet.refresh;

import static app.broadsheet.refresh.Rig.item;
import static app.broadsheet.refresh.Rig.rss;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.feed.FeedReader;
import app.broadsheet.feed.FeedResult;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ArticleMakingTest {
    private static final URI ADDRESS = URI.create("https://site.example/feed");

    @Test
    void the_text_is_clean_and_its_addresses_absolute() {
        NewArticle article = only(item("1", "<p onclick=x()>See <a href='/more'>more</a><script>x()</script></p>"));

        assertThat(article.text()).isEqualTo("See more");
        assertThat(article.body()).contains("https://site.example/more").doesNotContain("script", "onclick");
        assertThat(article.headline()).isEqualTo("Headline 1");
        assertThat(article.source()).isEmpty();
    }

    @Test
    void a_picture_that_the_feed_names_leads_and_all_pictures_are_to_be_fetched() {
        NewArticle article = only(
                "<item><guid>1</guid><enclosure url='https://site.example/lead.jpg' type='image/jpeg'/>"
                        + "<description>&lt;p&gt;Text&lt;/p&gt;&lt;img src='/in.png' width='640' height='480'&gt;"
                        + "&lt;img src='data:image/png;base64,iVBORw0KGgo=' width='300' height='300'&gt;</description></item>");

        assertThat(article.lead()).extracting(Picture::address).isEqualTo(URI.create("https://site.example/lead.jpg"));
        assertThat(article.pictures())
                .extracting(Picture::address)
                .containsExactly(
                        URI.create("https://site.example/lead.jpg"), URI.create("https://site.example/in.png"));
    }

    @Test
    void files_that_come_along_are_not_lost() {
        NewArticle article = only("<item><guid>1</guid><description>Episode &amp;lt;b&amp;gt;</description>"
                + "<enclosure url='https://cdn.example/e1.mp3?a=1&amp;b=2' length='5' type='audio/mpeg'/></item>");
        NewArticle paper = only("<item><guid>2</guid><description>Paper</description>"
                + "<enclosure url='https://cdn.example/x/paper%20one.pdf' length='5' type='application/pdf'/></item>");

        assertThat(article.body()).contains("https://cdn.example/e1.mp3?a=1&amp;b=2");
        assertThat(paper.body())
                .contains("https://cdn.example/x/paper%20one.pdf")
                .contains("paper one.pdf");
    }

    @Test
    void an_article_without_text_takes_its_summary_for_the_list() {
        NewArticle article = only("<item><guid>1</guid><description>In short.</description>"
                + "<content:encoded>&lt;img src='/in.png' width='640' height='480'&gt;</content:encoded></item>");

        assertThat(article.excerpt()).isEqualTo("In short.");
    }

    private static NewArticle only(String item) {
        byte[] body = rss("Alpha", item).getBytes(StandardCharsets.UTF_8);
        FeedResult result = new FeedReader().read(body, "application/rss+xml", ADDRESS);
        List<NewArticle> articles = ArticleMaking.of(((FeedResult.Parsed) result).feed(), ADDRESS);
        assertThat(articles).hasSize(1);
        return articles.getFirst();
    }
}
