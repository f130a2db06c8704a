package app.darkslide.renditions.metadata;

import app.darkslide.dates.DateReader;
import app.darkslide.dates.PartialDate;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the dates of XMP (ISO 16684-1), which may be a year or a month alone. Other fields of XMP are not read. */
final class XmpDates {
    private static final int MAX_LENGTH = 256 << 10;
    private static final String EXIF = "http://ns.adobe.com/exif/1.0/";
    private static final String BASIC = "http://ns.adobe.com/xap/1.0/";
    private static final QName ORIGINAL = new QName(EXIF, "DateTimeOriginal");
    private static final QName CREATED = new QName("http://ns.adobe.com/photoshop/1.0/", "DateCreated");
    private static final QName DIGITIZED = new QName(EXIF, "DateTimeDigitized");
    private static final QName MADE = new QName(BASIC, "CreateDate");
    private static final QName CHANGED = new QName(BASIC, "ModifyDate");
    private static final Set<QName> WANTED = Set.copyOf(List.of(ORIGINAL, CREATED, DIGITIZED, MADE, CHANGED));

    private final ByteBuffer packet;
    private Map<QName, String> found;

    /** @param packet null if there is none; it is read only when it is asked */
    XmpDates(ByteBuffer packet) {
        this.packet = packet;
    }

    Optional<PartialDate> original() {
        return first(ORIGINAL, CREATED);
    }

    Optional<PartialDate> digitized() {
        return first(DIGITIZED, MADE);
    }

    Optional<PartialDate> changed() {
        return first(CHANGED);
    }

    private Optional<PartialDate> first(QName... fields) {
        return Stream.of(fields)
                .map(found()::get)
                .map(DateReader::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Map<QName, String> found() {
        if (found == null) {
            found = new HashMap<>();
            if (packet != null && packet.limit() <= MAX_LENGTH) read();
        }
        return found;
    }

    private void read() {
        var bytes = new byte[packet.limit()];
        packet.get(0, bytes);
        try {
            collect(safeFactory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException | RuntimeException broken) {
            // What was found before the packet broke is still valid.
        }
    }

    /** A field is either an attribute of the description or an element in it. */
    private void collect(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            for (var i = 0; i < xml.getAttributeCount(); i++)
                if (WANTED.contains(xml.getAttributeName(i)))
                    found.putIfAbsent(xml.getAttributeName(i), xml.getAttributeValue(i));
            var name = xml.getName();
            if (WANTED.contains(name)) found.putIfAbsent(name, xml.getElementText());
        }
    }

    /** The JDK's parser without document types: no entity is ever expanded and no address ever opened. */
    private static XMLInputFactory safeFactory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
