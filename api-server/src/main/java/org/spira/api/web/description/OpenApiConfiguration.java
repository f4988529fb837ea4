package org.spira.api.web.description;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API says about itself at {@code /openapi.json} and {@code /docs}. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

  private static final String SCHEME = "token";

  @Bean
  OpenAPI apiDocument() {
    return new OpenAPI()
        .info(
            new Info()
                .title("SPIRA API Server")
                .version("v1")
                .description("Detects respiratory insufficiency from a patient's voice."))
        .components(
            new Components()
                .addSecuritySchemes(SCHEME, passwordLogin())
                .addSchemas(ErrorAnswers.SCHEMA, ProblemSchema.schema()))
        .addSecurityItem(new SecurityRequirement().addList(SCHEME));
  }

  @Bean
  ModelConverter apiRecordSchemas() {
    return new RecordSchemas();
  }

  @Bean
  GlobalOperationCustomizer apiErrorAnswers() {
    return new ErrorAnswers();
  }

  private static SecurityScheme passwordLogin() {
    OAuthFlow flow = new OAuthFlow().tokenUrl("/v1/users/auth").scopes(new Scopes());
    return new SecurityScheme()
        .type(SecurityScheme.Type.OAUTH2)
        .flows(new OAuthFlows().password(flow));
  }
}
