package org.indicatordashboard.document.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.util.Timer;
import java.util.TimerTask;
import java.util.logging.LogManager;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** The worker process: reads one file after the other from its input until that is closed. */
final class WorkerMain {

    /** As the virtual machine ends itself when its memory does not suffice. */
    static final int OUT_OF_MEMORY = 3;

    private static final int PAST_THE_DEADLINE = 4;

    private final DataInputStream in;
    private final DataOutputStream out;

    /** Ends a process that nobody is left to end. */
    private final Timer orphaned = new Timer(true);

    private WorkerMain(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    public static void main(String... arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // What a library prints must not stand between the answers.
        System.setOut(System.err);
        LogManager.getLogManager().reset();
        WorkerMain worker = new WorkerMain(in, out);
        for (int more = in.read(); more >= 0; more = in.read()) {
            worker.answer();
            out.flush();
        }
    }

    private void answer() throws IOException {
        String reading = in.readUTF();
        String how = in.readUTF();
        TimerTask end = endAfter(2 * in.readLong());
        byte[] file = new byte[in.readInt()];
        in.readFully(file);
        try {
            byte[] read = way(reading).read(how, file, this::reached);
            out.writeByte(WorkerAnswer.READ.ordinal());
            out.writeInt(read.length);
            out.write(read);
        } catch (ProblemException refused) {
            refuse(refused);
        } catch (StackOverflowError nested) {
            refuse(
                    new ProblemException(
                            ProblemKind.UNPROCESSABLE,
                            Words.of(
                                    "文件内容嵌套过深，无法读取。请另存为纯文本再导入。",
                                    "What is in the file is nested too deeply to be read. Save it as plain text and import that.")));
        } catch (OutOfMemoryError full) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (IOException | ReflectiveOperationException | RuntimeException | LinkageError mistake) {
            out.writeByte(WorkerAnswer.FAILED.ordinal());
            out.writeUTF(reading + ": " + mistake);
        }
        end.cancel();
    }

    /** Readings stay within their rooms, hence no public constructor. */
    private static FileReading way(String reading) throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName(reading).getDeclaredConstructor();
        constructor.setAccessible(true);
        return (FileReading) constructor.newInstance();
    }

    private void refuse(ProblemException refused) throws IOException {
        out.writeByte(WorkerAnswer.REFUSED.ordinal());
        out.writeUTF(refused.kind().name());
        out.writeUTF(refused.detail().zh());
        out.writeUTF(refused.detail().en());
    }

    private void reached(int done, int of) {
        try {
            out.writeByte(WorkerAnswer.PROGRESS.ordinal());
            out.writeInt(done);
            out.writeInt(of);
            out.flush();
        } catch (IOException nobodyListens) {
            Runtime.getRuntime().halt(PAST_THE_DEADLINE);
        }
    }

    private TimerTask endAfter(long milliseconds) {
        TimerTask end = new TimerTask() {
            @Override
            public void run() {
                ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
                Runtime.getRuntime().halt(PAST_THE_DEADLINE);
            }
        };
        orphaned.schedule(end, milliseconds);
        return end;
    }
}
