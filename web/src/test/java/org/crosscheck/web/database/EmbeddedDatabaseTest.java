package org.crosscheck.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedDatabaseTest {
    private static final String VERSION = DatabaseProcess.VERSION;

    @TempDir private Path folder;

    @Test
    void keeps_its_data_until_the_next_start() throws Exception {
        try (EmbeddedDatabase database = open()) {
            execute(database, "create table kept (word text)");
            execute(database, "insert into kept values ('Überführung')");
        }
        assertThat(Postmaster.find(data())).as("stopped").isEmpty();
        try (EmbeddedDatabase database = open()) {
            assertThat(query(database, "select lower(word) from kept")).isEqualTo("überführung");
        }
    }

    @Test
    void is_utf_8_and_wants_a_password_that_only_its_owner_can_read() throws Exception {
        try (EmbeddedDatabase database = open()) {
            assertThat(query(database, "show server_encoding")).isEqualTo("UTF8");
            assertThat(query(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(query(database, "show fsync")).isEqualTo("on");
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(folder.resolve("pg18/password"))))
                    .isEqualTo("rw-------");
            assertThat(canConnect(database.jdbcUrl(), "guess")).isFalse();
        }
    }

    @Test
    void knows_letters_beyond_ascii_in_trigrams() throws Exception {
        try (EmbeddedDatabase database = open()) {
            execute(database, "create extension pg_trgm");
            execute(database, "create extension unaccent");
            assertThat(query(database, "select array_to_string(show_trgm('Müll'), ',')"))
                    .doesNotContain(" ll");
            assertThat(query(database, "select unaccent('Müll')")).isEqualTo("Mull");
        }
    }

    @Test
    void is_shared_and_stopped_by_the_last_to_leave() throws Exception {
        try (EmbeddedDatabase mine = open()) {
            try (DatabaseProcess other = DatabaseProcess.start(folder)) {
                assertThat(other.url()).isEqualTo(mine.jdbcUrl());
            }
            assertThat(query(mine, "select 1")).as("the other has left").isEqualTo("1");
        }
        assertThat(Postmaster.find(data())).as("the last has left").isEmpty();
    }

    @Test
    void stays_for_those_who_still_use_it() throws Exception {
        EmbeddedDatabase first = open();
        String password = first.password();
        try (DatabaseProcess other = DatabaseProcess.start(folder)) {
            first.close();
            assertThat(canConnect(other.url(), password)).isTrue();
        }
        assertThat(Postmaster.find(data())).isEmpty();
    }

    @Test
    void is_found_again_after_the_program_was_killed() throws Exception {
        DatabaseProcess killed = DatabaseProcess.start(folder);
        killed.kill();
        try (EmbeddedDatabase database = open()) {
            assertThat(database.jdbcUrl()).isEqualTo(killed.url());
            assertThat(query(database, "select 1")).isEqualTo("1");
        }
        assertThat(Postmaster.find(data())).as("the heir stops it").isEmpty();
    }

    @Test
    void recovers_after_program_and_server_were_killed() throws Exception {
        DatabaseProcess killed = DatabaseProcess.start(folder);
        String password = Files.readString(folder.resolve("pg18/password"));
        try (Connection connection =
                        DriverManager.getConnection(killed.url(), "crosscheck", password);
                Statement statement = connection.createStatement()) {
            statement.execute("create table committed as select 42 as answer");
        }
        killed.kill();
        long server = Postmaster.find(data()).orElseThrow().pid();
        ProcessHandle.of(server).orElseThrow().destroyForcibly();
        ProcessHandle.of(server).ifPresent(handle -> handle.onExit().join());
        assertThat(Postmaster.file(data())).as("left behind").exists();
        try (EmbeddedDatabase database = open()) {
            assertThat(query(database, "select answer from committed")).isEqualTo("42");
        }
    }

    @Test
    void starts_though_the_number_of_the_killed_server_belongs_to_another_process()
            throws Exception {
        try (EmbeddedDatabase database = open()) {
            execute(database, "create table kept ()");
        }
        Files.writeString(
                Postmaster.file(data()),
                ProcessHandle.current().pid()
                        + "\n"
                        + data()
                        + "\n1700000000\n5432\n\n127.0.0.1\n");
        try (EmbeddedDatabase database = open()) {
            assertThat(query(database, "select count(*) from kept")).isEqualTo("0");
        }
    }

    private EmbeddedDatabase open() throws Exception {
        return EmbeddedDatabase.open(new Home(folder), VERSION);
    }

    private Path data() {
        return folder.resolve("pg18/data");
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.username(), database.password());
    }

    private static boolean canConnect(String url, String password) {
        try (Connection _ = DriverManager.getConnection(url, "crosscheck", password)) {
            return true;
        } catch (SQLException _) {
            return false;
        }
    }
}
