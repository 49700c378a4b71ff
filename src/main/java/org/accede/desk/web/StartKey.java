package org.accede.desk.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret of one start of the Desk: who has it is let in, and forms are stamped with it. */
final class StartKey {

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 24;

    private final String key;

    StartKey(String key) {
        this.key = key;
    }

    static StartKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new StartKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** As it stands in the address that is printed and opened. */
    String inAddress() {
        return key;
    }

    /** As the browser keeps it, who need not know the key itself. */
    String inCookie() {
        return stamp("cookie");
    }

    /** What a form carries that is sent to a path: nobody else can make it. */
    String ofForm(String path) {
        return stamp("form " + path);
    }

    /** Compares without telling by its time how much is right. */
    static boolean isSame(String given, String right) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private String stamp(String what) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
