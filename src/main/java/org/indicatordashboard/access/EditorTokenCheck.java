package org.indicatordashboard.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;

import org.indicatordashboard.http.problem.EndOfStart;

/** Refuses to start with an editor token that can be guessed: nothing slows down who tries tokens. */
@ApplicationScoped
class EditorTokenCheck {

    private static final int SHORTEST = 24;

    @Inject
    AccessConfig config;

    void atStart(@Observes StartupEvent start) {
        if (config.editorToken()
                .filter(token -> token.strip().length() < SHORTEST)
                .isPresent()) {
            throw EndOfStart.refused("""
                    没有启动：dashboard.access.editor-token 须至少 %1$d 个字符，例如 openssl rand -base64 32 的结果。
                    Not started: dashboard.access.editor-token needs at least %1$d characters, such as openssl rand -base64 32 prints.""".formatted(SHORTEST));
        }
    }
}
