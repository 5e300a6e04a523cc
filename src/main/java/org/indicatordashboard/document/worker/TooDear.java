package org.indicatordashboard.document.worker;

import java.time.Duration;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.http.problem.RetryLater;
import org.indicatordashboard.language.Words;

/** Refusals of files that cost more than they may. */
final class TooDear {

    private TooDear() {}

    static ProblemException late(Duration deadline) {
        return new ProblemException(
                ProblemKind.UNPROCESSABLE,
                Words.of(
                        "读取此文件超过 %d 秒，已停止，没有保存任何内容。请把文件拆成几份，或另存为纯文本再导入。".formatted(deadline.toSeconds()),
                        "The file took more than %d seconds to read, so it was given up and nothing was stored. Split it, or save it as plain text and import that."
                                .formatted(deadline.toSeconds())));
    }

    static ProblemException tooMuchMemory(long heap) {
        return new ProblemException(
                ProblemKind.TOO_LARGE,
                Words.of(
                        "读取此文件所需内存超过 %d MB（解压后可能远大于文件本身），已停止，没有保存任何内容。请把文件拆成几份，或另存为纯文本再导入。".formatted(heap >> 20),
                        "The file needs more than %d MB of memory to be read; it may unpack to far more than it seems. It was given up and nothing was stored. Split it, or save it as plain text and import that."
                                .formatted(heap >> 20)));
    }

    static RetryLater busy(Duration deadline) {
        long seconds = Math.max(1, deadline.toSeconds());
        return new RetryLater(
                ProblemKind.UNAVAILABLE,
                Words.of(
                        "正在读取其他文件，排队已满。请在 %d 秒后再试。".formatted(seconds),
                        "Other files are being read and the queue is full. Try again in %d seconds."
                                .formatted(seconds)),
                seconds);
    }
}
