package org.indicatordashboard.assistant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.ToolManager;
import io.quarkiverse.mcp.server.ToolManager.ToolAnnotations;
import io.quarkiverse.mcp.server.ToolResponse;

import org.indicatordashboard.http.answer.DatasetVersion;
import org.indicatordashboard.http.problem.Failures;
import org.indicatordashboard.http.problem.ProblemException;

/** Gives the tools to the protocol, and whatever happens in them a shape that an assistant can read. */
@ApplicationScoped
class Tools {

    @Inject
    ToolManager protocol;

    @Inject
    Instance<Tool> tools;

    @Inject
    ObjectMapper json;

    @Inject
    DatasetVersion newest;

    @Inject
    Clock clock;

    private boolean isServed;

    /** With the first message: a start waits for nothing that nobody asks for. */
    synchronized void serve() {
        if (!isServed) {
            tools.forEach(this::register);
            isServed = true;
        }
    }

    private void register(Tool tool) {
        protocol.newTool(tool.name())
                .setTitle(tool.title().toString())
                .setDescription(tool.description().toString())
                .setInputSchema(tool.schema())
                .setAnnotations(new ToolAnnotations(tool.title().toString(), true, false, true, false))
                .setHandler(call -> answer(tool, call.args()))
                .register();
    }

    private ToolResponse answer(Tool tool, Map<String, Object> sent) {
        try {
            Asked asked = new Asked(sent, tool.arguments(), LocalDate.now(clock), newest.get());
            Answer answer = tool.answer(asked);
            asked.reader().done();
            // As text too, for the many that read nothing else.
            return new ToolResponse(false, List.of(new TextContent(written(answer))), answer, Map.of());
        } catch (ProblemException refused) {
            return refusal(refused);
        } catch (RuntimeException bug) {
            return refusal(Failures.recorded(bug, AssistantDoor.PATH + " " + tool.name()));
        }
    }

    private ToolResponse refusal(ProblemException refused) {
        return ToolResponse.error(
                refused.detail().zh() + "\n" + refused.detail().en());
    }

    private String written(Answer answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every answer is made of records", e);
        }
    }
}
