package org.spira.inference.inferences;

import io.minio.MinioClient;
import org.spira.inference.inferences.adapter.S3Recordings;
import org.spira.inference.inferences.application.port.Recordings;
import org.spira.inference.shared.WorkSettings;
import org.spira.inference.shared.s3.S3Clients;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Recordings from an object store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InferenceS3Settings.class)
public class InferenceS3Configuration {

  @Bean(destroyMethod = "close")
  MinioClient inferenceMinioClient(InferenceS3Settings settings) {
    MinioClient client =
        S3Clients.client(
            new S3Clients.Store(
                settings.endpoint(), settings.accessKey(), settings.secretKey(), settings.region()),
            settings.callWithin());
    S3Clients.greet(client, settings.bucket());
    return client;
  }

  @Bean
  Recordings inferenceRecordings(
      MinioClient inferenceMinioClient, InferenceS3Settings s3, WorkSettings work) {
    return new S3Recordings(inferenceMinioClient, s3.bucket(), work.largestRecording());
  }
}
