package org.indicatordashboard.access;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of sign-in, sessions and tokens. */
@ConfigMapping(prefix = "dashboard.access")
interface AccessConfig {

    /** Whoever sends it as {@code Authorization: Bearer} acts as editor; at least 24 characters. None by default. */
    Optional<String> editorToken();

    /** Before there is an account, requests from this machine may act as editor. Off for machines that many share. */
    @WithDefault("true")
    boolean openToThisMachine();

    /** A session ends after this long without a request. */
    @WithDefault("30M")
    Duration sessionIdle();

    /** A session ends after this long, whatever happens. */
    @WithDefault("12H")
    Duration sessionLongest();

    /** Marks the session cookie Secure also when the request came by plain http, as behind a proxy that ends TLS. */
    @WithDefault("false")
    boolean secureCookie();

    /** Wrong passwords in a row, for one name from one address or known browser, until one has to wait: 30 s, then doubling. */
    @WithDefault("5")
    int failuresUntilLocked();

    /** The longest wait after one more of them. */
    @WithDefault("15M")
    Duration lockedFor();

    /** Failed sign-ins from one address, whatever the account, until it has to wait. */
    @WithDefault("30")
    int failuresPerAddress();

    /** From the first of them on they count, and then keep waiting, for this long. */
    @WithDefault("15M")
    Duration failuresWithin();

    /** How long a link that sets a password may be used. */
    @WithDefault("72H")
    Duration passwordLinkValid();

    /** Passwords checked at a time. Each costs 19 MiB of heap and about 50 ms of one processor. */
    @WithDefault("2")
    int passwordChecks();
}
