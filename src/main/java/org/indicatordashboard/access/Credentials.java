package org.indicatordashboard.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.http.answer.ParameterReader;

/** What is typed to sign in. */
@Schema(name = "Credentials")
public record Credentials(
        @Schema(examples = "zhang", required = true) String name,

        @Schema(examples = "four unrelated words here", required = true)
        String password) {

    /** Longer than any that was ever accepted; hashing it would only cost time. */
    private static final int LONGEST = 1000;

    static Credentials checked(Credentials sent, ParameterReader reader) {
        Credentials credentials = sent == null ? new Credentials(null, null) : sent;
        Fields.text("name", credentials.name, LONGEST, reader);
        Fields.text("password", credentials.password, LONGEST, reader);
        reader.done();
        return credentials;
    }

    /** Never into a log. */
    @Override
    public String toString() {
        return "Credentials[" + name + "]";
    }
}
