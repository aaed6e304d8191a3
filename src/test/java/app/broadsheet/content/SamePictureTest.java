package app.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SamePictureTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = ' ', textBlock = """
            https://a.example/pier.jpg https://a.example/pier.jpg?w=640&h=480
            https://a.example/2026/03/pier.jpg https://a.example/2026/03/pier-1024x768.jpg
            https://a.example/2026/03/pier-scaled.jpg https://a.example/2026/03/pier-300x200.jpg.webp
            https://a.example/2026/pier.jpg https://a.example/resize/640x480/2026/pier.jpg
            https://a.example/2026/old-wooden-pier.jpg https://cdn.example/x/y/old-wooden-pier_640w.webp
            https://a.example/2026/old-wooden-pier.jpg https://i0.delivery.example/a.example/2026/old-wooden-pier.jpg?fit=1200%2C800&ssl=1
            https://a.example/old-wooden-pier.jpg https://a.example/cdn-cgi/image/width=640,quality=75/https://a.example/old-wooden-pier.jpg
            https://bucket.example/public/images/0b54-pier-at-dusk_1600x1067.png https://d.example/image/fetch/w_1456,c_limit,f_auto/https%3A%2F%2Fbucket.example%2Fpublic%2Fimages%2F0b54-pier-at-dusk_1600x1067.png
            https://a.example/images/pier.jpg https://a.example/_next/image?url=%2Fimages%2Fpier.jpg&w=1200&q=75
            https://a.example/sites/files/styles/1200x800/public/canvas/2026/03/03/pier_storm.jpg?itok=Xy1 https://img.a.example/sites/files/canvas/2026/03/03/pier_storm.jpg
            https://i.example/img/media/0c5f30e0d2c1b2a4c6d8/0_0_5000_3000/master/5000.jpg?width=1200 https://i.example/img/media/0c5f30e0d2c1b2a4c6d8/0_0_5000_3000/1000.jpg
            https://i.example/news/480/cpsprodpb/4d1f/_130123456_pier.jpg https://i.example/ace/standard/976/cpsprodpb/4d1f/_130123456_pier.jpg
            https://s.example/images/2026/03/03/merlin_1234567_abc-superJumbo.jpg https://s.example/images/2026/03/03/merlin_1234567_abc-articleLarge.jpg?quality=75&auto=webp
            https://v.example/vi/dQw4w9WgXcQ/maxresdefault.jpg https://v.example/vi/dQw4w9WgXcQ/hqdefault.jpg
            https://a.example/picture.php?id=12&w=100 https://a.example/picture.php?w=900&id=12
            https://a.example/%E7%A2%BC%E9%A0%AD%E7%9A%84%E8%80%81%E7%85%A7%E7%89%87-300x200.jpg https://b.example/%E7%A2%BC%E9%A0%AD%E7%9A%84%E8%80%81%E7%85%A7%E7%89%87.jpg
            https://a.example/2026/pier-at-dusk@2x.png https://b.example/pier-at-dusk.png
            """)
    void one_picture_in_two_sizes_or_places(URI one, URI other) {
        assertThat(SamePicture.is(one, other)).isTrue();
        assertThat(SamePicture.is(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            https://a.example/2026/pier.jpg https://a.example/2026/mole.jpg
            https://a.example/2026/pier.jpg https://b.example/2027/pier.jpg
            https://a.example/2026/IMG_1234.jpg https://a.example/2026/IMG_1235.jpg
            https://a.example/DSC01234.jpg https://a.example/DSC01235.jpg
            https://a.example/how-the-pier-was-built/1.jpg https://a.example/how-the-pier-was-built/2.jpg
            https://a.example/how-the-pier-was-built/101.jpg https://a.example/how-the-pier-was-built/102.jpg
            https://a.example/2026/03/image.jpg https://a.example/2026/04/image.jpg
            https://a.example/2026/featured-image.jpg https://b.example/2025/featured-image.jpg
            https://a.example/picture.php?id=12&w=100 https://a.example/picture.php?id=13&w=100
            https://a.example/_next/image?url=%2Fimages%2Fpier.jpg&w=1200 https://a.example/_next/image?url=%2Fimages%2Fmole.jpg&w=1200
            https://v.example/vi/dQw4w9WgXcQ/hqdefault.jpg https://v.example/vi/aQw4w9WgXcR/hqdefault.jpg
            https://i.example/img/media/0c5f30e0d2c1b2a4c6d8/5000.jpg https://i.example/img/media/1c5f30e0d2c1b2a4c6d8/5000.jpg
            https://a.example/ https://b.example/
            data:image/png;base64,AAAA data:image/png;base64,AAAB
            """)
    void two_pictures(URI one, URI other) {
        assertThat(SamePicture.is(one, other)).isFalse();
        assertThat(SamePicture.is(other, one)).isFalse();
    }

    @Test
    void hostile_addresses_take_no_time_and_say_nothing() {
        URI long1 = URI.create("https://a.example/" + "-1024x768".repeat(800) + ".jpg");
        URI long2 = URI.create("https://a.example/" + "http://".repeat(1_000) + "%25".repeat(500));
        assertThat(SamePicture.is(long1, long2)).isFalse();
        assertThat(SamePicture.name(URI.create("https://a.example/%E0%A4%A.jpg".replace("%A.", "%20."))))
                .isEmpty();
    }
}
