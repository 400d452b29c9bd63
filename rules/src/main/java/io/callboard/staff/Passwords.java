package io.callboard.staff;

/** How passwords are kept: as slow, salted hashes that only answer whether a password is theirs. */
public interface Passwords {
    String hash(String password);

    boolean matches(String password, String hash);
}
