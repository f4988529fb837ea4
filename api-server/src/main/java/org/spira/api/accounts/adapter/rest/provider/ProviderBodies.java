package org.spira.api.accounts.adapter.rest.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.domain.SafeAddress;
import org.spira.api.web.forms.Fields;
import org.spira.api.web.forms.RequestBodies;

/** The JSON about logging in by the hospital's own login. */
public final class ProviderBodies {

  private static final String BACK = "back";

  private ProviderBodies() {}

  /** Whether it can be logged in so. */
  public record Offer(boolean offered) {}

  /** Where the browser has to go. */
  public record LoginAddress(String address) {}

  /**
   * The end of a session.
   *
   * @param logoutAddress where the browser has to go so that the provider's ends too
   */
  public record Ended(
      String message,
      @Schema(description = "where to go so that the hospital's own login ends, too")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          @JsonProperty("logout_address")
          @Nullable String logoutAddress) {

    /** Leaves the address out: a token is in it. */
    @Override
    public String toString() {
      return "Ended[" + message + "]";
    }
  }

  /** Where the pages are. */
  public record Return(
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              description = "the pages' own address, as it is registered at the provider")
          String back) {

    /** Reads it, refusing all that is wrong with it. */
    public static Return read(HttpServletRequest request) throws IOException {
      Fields fields = RequestBodies.json(request);
      String back = back(fields);
      fields.refuseProblems();
      return new Return(back);
    }

    static String back(Fields fields) {
      String back = fields.required(BACK);
      if (!back.isEmpty() && !isOfPages(back)) {
        fields.complain(BACK, "must be the address of the pages", "value_error.url");
      }
      return back;
    }

    /** Whether the pages can have this address. */
    public static boolean isOfPages(String back) {
      return SafeAddress.isSafe(back) && URI.create(back).getRawPath().equals("/");
    }
  }

  /** What the browser came back with. */
  public record Returned(
      @Schema(requiredMode = RequiredMode.REQUIRED) String code,
      @Schema(requiredMode = RequiredMode.REQUIRED) String state,
      @Schema(requiredMode = RequiredMode.REQUIRED) String back) {

    /** Reads it, refusing all that is wrong with it. */
    public static Returned read(HttpServletRequest request) throws IOException {
      Fields fields = RequestBodies.json(request);
      Returned returned =
          new Returned(fields.required("code"), fields.required("state"), Return.back(fields));
      fields.refuseProblems();
      return returned;
    }

    /** Nothing: it lets somebody in. */
    @Override
    public String toString() {
      return "Returned[…]";
    }
  }
}
