package org.crosscheck.web.journey;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/// Made-up articles that disagree.
final class Samples {
    private Samples() {}

    static FilePayload[] twoReports() {
        return new FilePayload[] {
            file(
                    "harbour-times.jsonl",
                    """
                    {"publisher": "Harbour Times", "title": "Sea drill starts off Lindvik", "published": "2023-05-08", \
                    "text": "The naval exercise Blue Lantern began on Monday off Lindvik. The exercise will last nine days, the navy said. About 1,200 sailors take part in the exercise. Two sailors were injured when a boat capsized on Monday."}
                    """),
            file(
                    "lindvik-post.jsonl",
                    """
                    {"publisher": "Lindvik Post", "title": "Blue Lantern under way", "published": "2023-05-09", \
                    "text": "The naval exercise Blue Lantern off Lindvik will last eleven days, the navy said on Tuesday. Some 1,200 sailors take part in the exercise. Three sailors were injured when a boat capsized on Monday."}
                    """)
        };
    }

    static FilePayload file(String name, String text) {
        return new FilePayload(
                name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
    }

    static FilePayload binary(String name) {
        byte[] bytes = new byte[4_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37 % 251);
        }
        return new FilePayload(name, "text/plain", bytes);
    }
}
