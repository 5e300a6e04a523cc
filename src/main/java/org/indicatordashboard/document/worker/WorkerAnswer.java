package org.indicatordashboard.document.worker;

/** What stands first in each answer of the worker, as one byte: its position here. */
enum WorkerAnswer {
    /** Two numbers follow: how far it is, of how much. Another answer comes. */
    PROGRESS,
    /** The length and the bytes of what was read. */
    READ,
    /** Name of the problem's kind, and its words in both languages. */
    REFUSED,
    /** What went wrong; a mistake of ours. */
    FAILED
}
