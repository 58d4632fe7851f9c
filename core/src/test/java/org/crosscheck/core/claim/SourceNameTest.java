package org.crosscheck.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceNameTest {
    @Test
    void publisher_is_the_source() {
        assertThat(SourceName.of("Quay Courier", "https://www.example.org/a", "a.txt"))
                .isEqualTo("Quay Courier");
    }

    @Test
    void host_stands_for_a_publisher_that_is_not_known() {
        assertThat(SourceName.of(null, "https://www.Example.org/a?b=c", "a.txt"))
                .isEqualTo("example.org");
    }

    @Test
    void file_stands_for_a_source_that_has_no_name_at_all() {
        assertThat(SourceName.of(" ", null, "a.csv, record 2"))
                .isEqualTo("unnamed source (a.csv, record 2)");
        assertThat(SourceName.of(null, "no address: at all", "-"))
                .isEqualTo("unnamed source (standard input)");
    }
}
