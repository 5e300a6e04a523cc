package org.indicatordashboard.document.worker;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** Ways to read that a worker may meet. */
final class Readings {

    private Readings() {}

    static final class Echo implements FileReading {
        @Override
        public byte[] read(String how, byte[] file, ReadingProgress progress) {
            System.out.println("what a library says");
            return file;
        }
    }

    /** The number of the process. */
    static final class Which implements FileReading {
        @Override
        public byte[] read(String how, byte[] file, ReadingProgress progress) {
            return Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
        }
    }

    static final class Endless implements FileReading {
        @Override
        public byte[] read(String how, byte[] file, ReadingProgress progress) {
            long n = 0;
            while (n >= 0) {
                n = (n + 1) & Long.MAX_VALUE;
            }
            return new byte[0];
        }
    }

    static final class Greedy implements FileReading {
        @Override
        public byte[] read(String how, byte[] file, ReadingProgress progress) {
            List<byte[]> all = new ArrayList<>();
            while (true) {
                all.add(new byte[1 << 20]);
            }
        }
    }

    static final class Nested implements FileReading {
        @Override
        public byte[] read(String how, byte[] file, ReadingProgress progress) {
            return read(how + "x", file, progress);
        }
    }

    static final class Mistaken implements FileReading {
        @Override
        public byte[] read(String how, byte[] file, ReadingProgress progress) {
            throw new IllegalStateException("a mistake of ours");
        }
    }

    static final class Refusing implements FileReading {
        @Override
        public byte[] read(String how, byte[] file, ReadingProgress progress) {
            throw new ProblemException(ProblemKind.UNPROCESSABLE, Words.of("不行", "no"));
        }
    }

    static final class Leaving implements FileReading {
        @Override
        public byte[] read(String how, byte[] file, ReadingProgress progress) {
            Runtime.getRuntime().halt(0);
            return file;
        }
    }

    /** Pages one after the other. */
    static final class Pages implements FileReading {
        @Override
        public byte[] read(String how, byte[] file, ReadingProgress progress) {
            int pages = Integer.parseInt(how);
            for (int page = 1; page <= pages; page++) {
                progress.reached(page, pages);
            }
            return file;
        }
    }

    /** The names of the environment's variables. */
    static final class Environment implements FileReading {
        @Override
        public byte[] read(String how, byte[] file, ReadingProgress progress) {
            return String.join(" ", System.getenv().keySet()).getBytes(StandardCharsets.UTF_8);
        }
    }
}
