package org.accede.paper.office;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an XML part of an office file from its begin to its end. It has no document type, and so no entities; names go without prefixes. */
final class Pull implements AutoCloseable {

    private final XMLStreamReader in;

    Pull(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        this.in = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** What is done about an element. */
    interface Action {
        void run() throws XMLStreamException;
    }

    /** Goes on; whether anything follows. */
    boolean next() throws XMLStreamException {
        if (!in.hasNext()) {
            return false;
        }
        if (in.next() == XMLStreamConstants.DTD) {
            throw new XMLStreamException("a part of an office file has no document type");
        }
        return true;
    }

    /** Does it at the begin of each element of that name that follows. */
    void forEach(String name, Action action) throws XMLStreamException {
        while (next()) {
            if (begins(name)) {
                action.run();
            }
        }
    }

    boolean begins(String name) {
        return in.isStartElement() && in.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return in.isEndElement() && in.getLocalName().equals(name);
    }

    /** Text between elements; empty elsewhere. */
    String text() {
        return in.isCharacters() ? in.getText() : "";
    }

    /** An attribute by its name without prefix. */
    String attribute(String name, String otherwise) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    @Override
    public void close() throws XMLStreamException {
        in.close();
    }
}
