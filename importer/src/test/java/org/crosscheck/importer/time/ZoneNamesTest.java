package org.crosscheck.importer.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneNamesTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.osterby-news.co.il/a/17, Osterby News, +02:00",
        "https://osterby.ie, , +01:00",
        "https://news.example.com/dublin-ferry.in, The Irish Lantern, +01:00",
        ", Hindustan Lantern, +05:30",
        "https://lantern.in/a, , +05:30",
        "https://lantern.example.com/inside, The Lantern, +05:30",
    })
    void ist_is_the_time_of_the_publishers_country(String url, String publisher, String zone) {
        assertThat(ZoneNames.of(null, Arrays.asList(url, publisher)).zone("ist"))
                .isEqualTo(ZoneId.of(zone));
    }

    @Test
    void the_offset_of_publication_tells_where_no_name_does() {
        assertThat(ZoneNames.of(ZoneOffset.ofHours(3), Arrays.asList(null, "Lantern")).zone("ist"))
                .isEqualTo(ZoneOffset.ofHours(2));
        assertThat(ZoneNames.of(ZoneOffset.ofHours(8), Arrays.asList(null, "Lantern")).zone("cst"))
                .isEqualTo(ZoneOffset.ofHours(8));
    }

    @Test
    void other_zones_are_the_same_everywhere() {
        assertThat(ZoneNames.of(null, Arrays.asList("https://lantern.ie")).zone("gmt"))
                .isEqualTo(ZoneOffset.UTC);
        assertThat(ZoneNames.USUAL.zone("ferry")).isNull();
    }
}
