package org.crosscheck.web.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Writes what is found in each article, one JSON object a line.
@Command(
        name = "extract",
        description =
                "Write the text, times, quantities, attributions and claims of articles as JSON Lines.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    @Mixin private Articles articles = new Articles();

    @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int status =
                articles.each(
                        java.util.Objects.requireNonNull(spec),
                        article -> {
                            out.println(Json.MAPPER.writeValueAsString(Json.article(article)));
                        });
        out.flush();
        return status;
    }
}
