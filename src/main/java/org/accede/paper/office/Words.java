package org.accede.paper.office;

import java.math.BigInteger;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Puts words and fields into a paragraph. */
final class Words {

    private Words() {}

    static CTP styled(CTP paragraph, String style) {
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        return paragraph;
    }

    /** A paragraph in a style with one text. */
    static CTP say(CTP paragraph, Style style, String text) {
        styled(paragraph, style.id());
        return text.isEmpty() ? paragraph : say(paragraph, text);
    }

    static CTP say(CTP paragraph, String text) {
        say(paragraph.addNewR(), text);
        return paragraph;
    }

    static void say(CTR run, String text) {
        set(run.addNewT(), Shown.of(text));
    }

    /** A field that is counted by the program, with what it shows until then. */
    static CTP count(CTP paragraph, String instruction, String shows) {
        CTSimpleField field = paragraph.addNewFldSimple();
        field.setInstr(" " + instruction + " ");
        say(field.addNewR(), shows);
        return paragraph;
    }

    static void field(CTR run, STFldCharType.Enum part) {
        CTFldChar mark = run.addNewFldChar();
        mark.setFldCharType(part);
    }

    static void instruction(CTR run, String instruction) {
        set(run.addNewInstrText(), " " + instruction + " ");
    }

    static BigInteger number(long number) {
        return BigInteger.valueOf(number);
    }

    private static void set(CTText text, String value) {
        text.setStringValue(value);
        text.setSpace(Space.PRESERVE);
    }
}
