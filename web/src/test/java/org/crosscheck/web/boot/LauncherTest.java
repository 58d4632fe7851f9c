package org.crosscheck.web.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher in a project of its own, with a Java and a Maven that only say how they are called.
final class LauncherTest {
    @TempDir private Path folder;

    private Path project;
    private Path tools;

    @BeforeEach
    void lay_out_a_project() throws IOException {
        project = Files.createDirectories(folder.resolve("a project"));
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.copy(Path.of("..", "crosscheck"), project.resolve("crosscheck"));
        executable(project.resolve("crosscheck"));
        for (String module : List.of("core", "importer", "web")) {
            Files.createDirectories(project.resolve(module).resolve("src/main/java"));
            Files.writeString(project.resolve(module).resolve("pom.xml"), "");
        }
        Files.createDirectories(project.resolve(".mvn"));
        Files.writeString(project.resolve("pom.xml"), "");
        jdk("jdk-25", "25.0.1");
        script(
                tools.resolve("mvn"),
                """
                echo "maven $JAVA_HOME $*" >&2
                mkdir -p web/target/quarkus-app
                echo "$*" > web/target/quarkus-app/quarkus-run.jar
                """);
    }

    @Test
    void builds_before_the_first_start_and_not_before_the_second() throws Exception {
        Run first = launch(project.resolve("crosscheck"), "--version");
        assertThat(first.errors()).contains("maven " + folder.resolve("jdk-25"));
        assertThat(first.output()).contains("-jar").contains("--version").doesNotContain("maven");
        Run second = launch(project.resolve("crosscheck"), "--version");
        assertThat(second.errors()).doesNotContain("maven");
        assertThat(second.output()).contains("--version");
    }

    @Test
    void builds_again_when_a_source_is_new_changed_or_gone() throws Exception {
        Path source = project.resolve("core/src/main/java/New.java");
        launch(project.resolve("crosscheck"), "--version");
        Files.writeString(source, "");
        assertThat(launch(project.resolve("crosscheck"), "--version").errors()).contains("maven");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(launch(project.resolve("crosscheck"), "--version").errors()).contains("maven");
        Files.delete(source);
        assertThat(launch(project.resolve("crosscheck"), "--version").errors()).contains("maven");
    }

    @Test
    void works_through_a_symbolic_link_and_from_any_folder() throws Exception {
        Path link =
                Files.createSymbolicLink(folder.resolve("link"), Path.of("a project/crosscheck"));
        Run run = launch(link, "check", "an article.txt");
        assertThat(run.output()).contains("<" + project.toRealPath()).contains("<an article.txt>");
    }

    @Test
    void hands_on_the_exit_status_and_the_standard_input() throws Exception {
        launch(project.resolve("crosscheck"), "--version");
        Run run = launch(project.resolve("crosscheck"), "fail");
        assertThat(run.status()).isEqualTo(2);
        assertThat(launch(project.resolve("crosscheck"), "echo").output()).contains("given");
    }

    @Test
    void passes_by_a_java_that_is_too_old() throws Exception {
        jdk("jdk-17", "17.0.2");
        Files.createSymbolicLink(tools.resolve("java"), folder.resolve("jdk-25/bin/java"));
        Run run = launch(List.of("JAVA_HOME=" + folder.resolve("jdk-17")), "--version");
        assertThat(run.status()).isZero();
        assertThat(run.errors()).contains("maven " + folder.resolve("jdk-25"));
    }

    @Test
    void says_so_when_the_build_fails() throws Exception {
        script(tools.resolve("mvn"), "echo broken >&2; exit 1");
        Run run = launch(project.resolve("crosscheck"), "--version");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).contains("broken").contains("the build failed");
        assertThat(run.output()).isEmpty();
    }

    private record Run(int status, String output, String errors) {}

    private Run launch(Path launcher, String... arguments) throws Exception {
        return launch(launcher, List.of("JAVA_HOME=" + folder.resolve("jdk-25")), arguments);
    }

    private Run launch(List<String> environment, String... arguments) throws Exception {
        return launch(project.resolve("crosscheck"), environment, arguments);
    }

    private Run launch(Path launcher, List<String> environment, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>(List.of("env", "-i", "CROSSCHECK_AOT=off"));
        command.add("HOME=" + folder.resolve("home"));
        command.add("PATH=" + tools + ":/usr/bin:/bin");
        command.addAll(environment);
        command.add(launcher.toString());
        command.addAll(List.of(arguments));
        Path input = Files.writeString(folder.resolve("input"), "given\n");
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectInput(input.toFile())
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile())
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(output), Files.readString(errors));
    }

    /// Its java writes its arguments, and its standard input where it is told to.
    private void jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        script(
                home.resolve("bin/java"),
                """
                for argument; do echo "<$argument>"; done
                case $* in
                *echo) cat ;;
                *fail) exit 2 ;;
                esac
                """);
        script(home.resolve("bin/javac"), "exit 0");
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body);
        executable(file);
    }

    private static void executable(Path file) {
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
