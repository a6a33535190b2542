package org.qualityoutcomes.contribution.domain;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A private link. Only what it hashes to is kept, so that whoever reads the table cannot use one.
 *
 * @param token its secret part
 */
record SecretLink(String token) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int UNGUESSABLE = 32;

    static SecretLink make() {
        byte[] bytes = new byte[UNGUESSABLE];
        RANDOM.nextBytes(bytes);
        return new SecretLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return DigestUtils.sha256Hex(token);
    }

    /** The address without the server. */
    String path() {
        return "/contributions/" + token;
    }

    /** Without the secret, which must not get into a log. */
    @Override
    public String toString() {
        return "SecretLink";
    }
}
