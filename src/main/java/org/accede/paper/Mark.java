package org.accede.paper;

/**
 * A verdict or a state, told by words; sign and tone only help the eye.
 *
 * @param id stable, such as not-met
 */
public record Mark(String id, String words, Tone tone) {

    /** What a mark calls for. The signs differ in shape, so that no colour is needed. */
    public enum Tone {
        /** Nothing to do. */
        FINE("\u25cf", "met"),
        /** A declaration or reservation. */
        FORMALITY("\u25d0", "by a formality"),
        /** A change of law, or another act. */
        GAP("\u25a0", "falls short"),
        /** To be found out. */
        OPEN("\u25cb", "open"),
        /** Nothing is asked, or not yet. */
        ASIDE("\u2013", "not asked");

        private final String sign;
        private final String words;

        Tone(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        public String sign() {
            return sign;
        }

        public String words() {
            return words;
        }
    }
}
