/** Answers assistants over the Model Context Protocol: reads only, and each value with the sentence that prints it. */
package org.indicatordashboard.assistant;
