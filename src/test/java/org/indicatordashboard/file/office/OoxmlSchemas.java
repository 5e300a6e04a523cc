package org.indicatordashboard.file.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.SchemaTypeSystem;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

import org.indicatordashboard.testsupport.Missing;

/**
 * The schemas of ECMA-376 as Apache POI ships them. The service itself runs on the small selection, so the full one stays
 * off the class path: Maven puts it beside, see maven-dependency-plugin.
 */
final class OoxmlSchemas {

    private static final Path JAR = Path.of("target/ooxml/poi-ooxml-full.jar");
    private static final String HOLDER = "org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder";
    private static final List<String> PARTS = List.of("xl/", "word/", "ppt/");

    /** An attribute of XML itself, which every program of Office writes to texts although the schema of sheets forgets it. */
    private static final String SPACE = "space@http://www.w3.org/XML/1998/namespace in element t@";

    private static SchemaTypeLoader schemas;

    private OoxmlSchemas() {}

    /** Finds the full schemas before the small ones, and XMLBeans where everybody does. */
    private static final class Full extends URLClassLoader {

        Full(URL[] jar) {
            super("ooxml", jar, XmlBeans.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                try {
                    return findClass(name);
                } catch (ClassNotFoundException elsewhere) {
                    return super.loadClass(name, resolve);
                }
            }
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }

    /** What is wrong in the parts of a file of Office, each with part and place; empty where it is valid. */
    static List<String> faults(byte[] file) throws IOException {
        List<String> faults = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                boolean isPart = PARTS.stream().anyMatch(name::startsWith);
                if (isPart && name.endsWith(".xml")) {
                    faults.addAll(faults(name, zip.readAllBytes()));
                }
                if (name.endsWith(".xlsx")) {
                    faults(zip.readAllBytes()).forEach(fault -> faults.add(name + "!" + fault));
                }
            }
        }
        return faults;
    }

    private static List<String> faults(String name, byte[] part) throws IOException {
        try {
            XmlObject content = schemas().parse(new ByteArrayInputStream(part), null, new XmlOptions());
            if (content.schemaType().isNoType() || content.schemaType().getDocumentElementName() == null) {
                return List.of(name + ": no schema knows its element");
            }
            List<XmlError> errors = new ArrayList<>();
            content.validate(new XmlOptions().setErrorListener(errors));
            return errors.stream()
                    .map(XmlError::getMessage)
                    .filter(message -> !message.contains(SPACE))
                    .map(message -> name + ": " + message)
                    .toList();
        } catch (XmlException broken) {
            return List.of(name + ": " + broken.getMessage());
        }
    }

    private static synchronized SchemaTypeLoader schemas() {
        if (schemas == null) {
            if (!Files.exists(JAR)) {
                Missing.tool("The schemas of Office files are not there: run Maven once, which puts them at " + JAR);
            }
            try {
                Class<?> holder = new Full(new URL[] {JAR.toUri().toURL()}).loadClass(HOLDER);
                schemas = XmlBeans.typeLoaderUnion(new SchemaTypeLoader[] {
                    XmlBeans.getBuiltinTypeSystem(),
                    (SchemaTypeSystem) holder.getField("typeSystem").get(null)
                });
            } catch (MalformedURLException | ReflectiveOperationException e) {
                throw new IllegalStateException("the schemas cannot be read from " + JAR, e);
            }
        }
        return schemas;
    }
}
