package org.indicatordashboard.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.indicatordashboard.testsupport.Missing;

/** The fonts that readers usually have, each beside the Western ones of DejaVu. */
enum Fonts {
    WENQUANYI("wqy-microhei.ttc", "fonts-wqy-microhei"),
    NOTO("NotoSansCJK-Regular.ttc", "fonts-noto-cjk"),
    /** No Chinese at all: empty boxes, as wide as the characters that they stand for. */
    DEJAVU("DejaVuSans.ttf", "fonts-dejavu-core");

    private static final List<Path> FOLDERS = List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"));

    private static final String CONFIGURATION = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
            <fontconfig>
              <dir>%s</dir>
              <dir>%s</dir>
              <cachedir>%s</cachedir>
              <include ignore_missing="yes">/etc/fonts/conf.d</include>
            </fontconfig>
            """;

    private final String file;
    private final String packageName;

    Fonts(String file, String packageName) {
        this.file = file;
        this.packageName = packageName;
    }

    /** The environment of a process that sees these fonts and no others. */
    Map<String, String> environment() throws IOException {
        Path configuration =
                Path.of("target", "fonts-" + name().toLowerCase() + ".conf").toAbsolutePath();
        Path cache = configuration.resolveSibling("font-cache");
        Files.writeString(configuration, CONFIGURATION.formatted(folder(), DEJAVU.folder(), cache));
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("FONTCONFIG_FILE", configuration.toString());
        return environment;
    }

    private Path folder() throws IOException {
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
                Optional<Path> found = files.filter(f -> f.endsWith(file)).findFirst();
                if (found.isPresent()) {
                    return found.get().getParent();
                }
            }
        }
        Missing.tool("Pages are not tried in another font: no " + file + ". On Debian: apt-get install " + packageName);
        throw new IllegalStateException(file);
    }
}
