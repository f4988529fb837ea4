package org.spira.api.settings;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.logback.ColorConverter;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;
import org.springframework.core.io.ClassPathResource;

/** The log as plain text, when others choose what stands in it. */
class PlainLogTest {

  private final LoggerContext context = new LoggerContext();

  private String written(String message, @Nullable Throwable thrown) throws IOException {
    PatternLayout layout = new PatternLayout();
    layout.setContext(context);
    layout.getInstanceConverterMap().put("clr", ColorConverter::new);
    layout.getInstanceConverterMap().put("wEx", ExtendedWhitespaceThrowableProxyConverter::new);
    layout.setPattern(
        String.valueOf(
            new YamlPropertySourceLoader()
                .load("logs", new ClassPathResource("logs.yaml"))
                .getFirst()
                .getProperty("logging.pattern.console")));
    layout.start();
    return layout.doLayout(
        new LoggingEvent(
            "", context.getLogger("org.spira"), Level.WARN, message, thrown, new Object[0]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[2Jgone", "\u009b2Jgone", "\u0007gone", "\rgone", "\bgone"})
  void showsWhatATerminalWouldObey(String message) throws IOException {
    assertThat(written(message, null)).containsPattern(" : \\?(\\[?2J)?gone");
    assertThat(written("failed", new IllegalStateException(message)))
        .containsPattern("IllegalStateException: \\?(\\[?2J)?gone");
  }

  @Test
  void indentsWhatLooksLikeALineOfItsOwn() throws IOException {
    assertThat(written("one\n2026-11-28T20:00:00 INFO root : all is well", null))
        .endsWith(" : one\n  2026-11-28T20:00:00 INFO root : all is well" + System.lineSeparator());
  }

  @Test
  void leavesTheRestAlone() throws IOException {
    assertThat(written("São Paulo\tfällt {}", new IllegalStateException("why")))
        .contains(" : São Paulo\tfällt {}", "IllegalStateException: why", "\tat org.spira");
  }
}
