package org.crosscheck.web.command;

import java.security.SecureRandom;

/// Makes passwords that can be read aloud and typed: 16 letters and digits in groups of four, none
/// of which looks like another; 80 bits.
final class Passwords {
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String make() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
