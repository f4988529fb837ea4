package org.spira.standalone;

import java.nio.file.Path;

/**
 * The page that a person reads when a standalone SPIRA has started: where it is, who may log in,
 * and three lines to a first diagnosis.
 *
 * @param address {@code http://localhost:8000}
 * @param password how the administrator logs in; a hint instead when it is not known here
 * @param userId the administrator's id
 * @param modelId the model's id
 * @param samples a folder of recordings to try with
 */
record FirstSteps(
    String address,
    String username,
    Password password,
    String userId,
    String modelId,
    Path samples,
    Path data) {

  private static final String SHOWN_ONCE = "\n                      (shown this once: keep it)";

  /** A password, or where to find it. */
  sealed interface Password {}

  /** SPIRA made it up, so it has to be shown. */
  record MadeUp(String text) implements Password {

    /** Leaves the password out. */
    @Override
    public String toString() {
      return "MadeUp[…]";
    }
  }

  /** Whoever starts SPIRA gave it, and knows it. */
  record Given(String text) implements Password {

    /** Leaves the password out. */
    @Override
    public String toString() {
      return "Given[…]";
    }
  }

  /** It was made up or given at an earlier start and is kept nowhere but as a hash. */
  record ChosenBefore() implements Password {}

  String page() {
    return """

    SPIRA is ready. The model it comes with is a demonstration and not a medical device.

      Address         %1$s          (open it in a browser; API description: %1$s/docs)
      Administrator   %2$s
      Password        %3$s
      Data            %4$s

    From login to a diagnosis without a browser, in another terminal:

      TOKEN=$(curl -s %1$s/v1/users/auth -d 'username=%2$s' -d 'password=%5$s' | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')

      INFERENCE=$(curl -s %1$s/v1/users/%6$s/inferences -H "Authorization: Bearer $TOKEN" -F model_id=%7$s -F rgh=1 -F mask_type=none -F gender=f -F covid_status=negative -F local=here -F aceite=@%8$s/pauses-aceite.wav -F sustentada=@%8$s/pauses-sustentada.wav -F parlenda=@%8$s/pauses-parlenda.wav -F frase=@%8$s/pauses-frase.wav | sed 's/.*"inference_id":"\\([^"]*\\)".*/\\1/')

      curl -s %1$s/v1/users/%6$s/inferences/$INFERENCE/result -H "Authorization: Bearer $TOKEN"

    Ctrl-C stops SPIRA; the data stays.
    """
        .formatted(address, username, shown(), data, typed(), userId, modelId, samples);
  }

  private String shown() {
    return switch (password) {
      case MadeUp made -> made.text() + SHOWN_ONCE;
      case Given given -> "(the one in SPIRA_ADMIN_PASSWORD)";
      case ChosenBefore before -> "(the one of the first start)";
    };
  }

  private String typed() {
    return switch (password) {
      case MadeUp made -> made.text();
      case Given given -> "YOUR-PASSWORD";
      case ChosenBefore before -> "YOUR-PASSWORD";
    };
  }
}
