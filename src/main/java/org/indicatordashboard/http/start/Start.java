package org.indicatordashboard.http.start;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.indicatordashboard.keeping.DatabaseFile;
import org.indicatordashboard.language.Words;

/** Says before a start what stands in its way; {@code doctor} says so without starting. */
public final class Start {

    /** As the other refusals of a start. */
    public static final int REFUSED = 2;

    private static final String DOCTOR = "doctor";

    private static final String CHINESE = "普陀区数字化转型";

    private Start() {}

    public static boolean isDoctor(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(DOCTOR);
    }

    /** Prints what stands in the way, and tells whether anything does. */
    public static boolean isObstructed(String... arguments) {
        StartSettings settings = StartSettings.read();
        List<Words> obstacles =
                arguments.length == 0 ? StartChecks.ofServing(settings) : StartChecks.ofCommand(settings);
        obstacles.forEach(Start::print);
        return !obstacles.isEmpty();
    }

    /** To be done before anything is written. */
    public static void keepPrivate() {
        DatabaseFile.of(StartSettings.read().database()).keepPrivate();
    }

    /** Prints what it finds; the exit code. */
    public static int doctor() {
        StartSettings settings = StartSettings.read();
        List<Words> obstacles = new ArrayList<>(StartChecks.ofServing(settings));
        obstacles.forEach(Start::print);
        if (!drawsChinese()) {
            print(
                    Words.of(
                            "没有能画中文的字体，PNG 图表会缺席（其他一切照常）。Debian：apt-get install fonts-wqy-microhei。",
                            "No font can draw Chinese, so that charts have no PNG (all else works). On Debian: apt-get install fonts-wqy-microhei."));
        }
        if (obstacles.isEmpty()) {
            System.out.println("可以启动。 / It can start.");
        }
        return obstacles.isEmpty() ? 0 : REFUSED;
    }

    private static boolean drawsChinese() {
        System.setProperty("java.awt.headless", "true");
        return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .anyMatch(family -> new Font(family, Font.PLAIN, 12).canDisplayUpTo(CHINESE) < 0);
    }

    private static void print(Words words) {
        System.err.println(words.zh() + " / " + words.en());
    }
}
