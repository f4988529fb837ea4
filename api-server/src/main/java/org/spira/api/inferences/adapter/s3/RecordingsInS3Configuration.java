package org.spira.api.inferences.adapter.s3;

import io.minio.MinioClient;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.spira.api.inferences.port.AudioStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Recordings in S3, unless {@code spira.audio-store} says that they are kept elsewhere. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spira.audio-store", havingValue = "s3", matchIfMissing = true)
@EnableConfigurationProperties(S3Settings.class)
public class RecordingsInS3Configuration {

  private static final Duration CONNECT = Duration.ofSeconds(2);

  @Bean
  MinioClient apiMinioClient(S3Settings settings) {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .connectTimeout(CONNECT)
            .readTimeout(settings.timeout())
            .writeTimeout(settings.timeout())
            .callTimeout(settings.timeout())
            .build();
    return MinioClient.builder()
        .endpoint(settings.endpoint())
        .credentials(settings.accessKey(), settings.secretKey())
        // a region that is known saves a question before the first object
        .region(settings.region())
        .httpClient(http, true)
        .build();
  }

  @Bean
  AudioStore apiAudioStore(MinioClient apiMinioClient, S3Settings settings) {
    return new S3AudioStore(apiMinioClient, settings.bucket());
  }
}
