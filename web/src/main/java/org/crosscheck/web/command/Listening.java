package org.crosscheck.web.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the program listens for browsers.
final class Listening {
    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            description = "Port to listen on (default: 8080).")
    @Nullable Integer port;

    @Option(
            names = "--host",
            paramLabel = "H",
            description =
                    "Name or address to listen on (default: localhost; 0.0.0.0 lets other machines"
                            + " in).")
    @Nullable String host;

    /// Hands the options to Quarkus, after a look whether the port is free.
    ///
    /// @throws IOException with a sentence if it is not
    void apply(Settings settings) throws IOException {
        if (port != null) {
            System.setProperty(Settings.PORT, port.toString());
        }
        if (host != null) {
            System.setProperty(Settings.HOST, host);
        }
        InetAddress address;
        try {
            address = InetAddress.getByName(settings.host());
        } catch (UnknownHostException e) {
            throw new IOException("There is no host called " + settings.host() + ".", e);
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new java.net.InetSocketAddress(address, settings.port()));
        } catch (IOException e) {
            throw new IOException(
                    "Port "
                            + settings.port()
                            + " of "
                            + settings.host()
                            + " cannot be used ("
                            + e.getMessage()
                            + "). Choose another one with --port, for example --port "
                            + (settings.port() == 8081 ? 8082 : 8081)
                            + ".",
                    e);
        }
    }

    /// What to type into a browser.
    static String address(Settings settings) {
        String host = settings.host();
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        return "http://"
                + (everywhere ? "localhost" : host.contains(":") ? "[" + host + "]" : host)
                + ":"
                + settings.port()
                + "/";
    }
}
