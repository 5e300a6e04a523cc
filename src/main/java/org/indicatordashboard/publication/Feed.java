package org.indicatordashboard.publication;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.indicatordashboard.file.provenance.PublicAddress;

/** Writes publications as Atom (RFC 4287). */
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String ID = "urn:indicator-dashboard:changes";

    /** Changes named one by one; a whole dataset has hundreds. */
    private static final int NAMED = 30;

    private final StringWriter text = new StringWriter();
    private final PublicAddress address;
    private final XMLStreamWriter xml;

    /** @param updated when the newest entry was published, null for none */
    Feed(PublicAddress address, Instant updated) {
        this.address = address;
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element("id", ID);
            element("title", "数字化转型目标看板：已公布的变化 / Published changes");
            element("updated", (updated == null ? Instant.EPOCH : updated).toString());
            link("self", address.of("/api/v1/changes.atom"));
            xml.writeStartElement("author");
            element("name", "indicator-dashboard");
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory can always be written", e);
        }
    }

    void entry(Publication publication, List<Change> changes) {
        try {
            xml.writeStartElement("entry");
            element("id", ID + ":" + publication.version);
            element(
                    "title",
                    "数据版本 %d：%s，%d 项变化".formatted(publication.version, origin(publication.origin), changes.size()));
            element("updated", publication.publishedAt.toString());
            link("alternate", address.of("/api/v1/changes?since=" + (publication.version - 1)));
            element("content", summary(changes));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory can always be written", e);
        }
    }

    String end() {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory can always be written", e);
        }
        return text.toString();
    }

    private static String summary(List<Change> changes) {
        String named = changes.stream()
                .limit(NAMED)
                .map(c -> "%s %s %s（%d）".formatted(c.action.code(), c.kind, c.naturalKey, c.revision))
                .collect(Collectors.joining("\n"));
        return changes.size() > NAMED ? named + "\n…" : named;
    }

    private static String origin(Origin origin) {
        return switch (origin) {
            case DATASET -> "数据集文件";
            case EDITOR -> "编辑确认";
            case REPORT -> "审核通过的报送";
        };
    }

    private void link(String relation, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", href);
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }
}
