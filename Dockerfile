# Opastin as a container image: a small JDK 25, the jars, the content; runs as nobody in particular.
# Build the jars first (mvn -q package -DskipTests), then: docker build -t opastin .
# BASE is any image with a JDK or JRE 25 as "java" on its path.
ARG BASE=docker.io/library/eclipse-temurin:25-jre
FROM ${BASE}

COPY server/target/opastin.jar /opt/opastin/opastin.jar
COPY server/target/lib /opt/opastin/lib
COPY content /opt/opastin/content

WORKDIR /opt/opastin
ENV OPASTIN_DATA=/var/lib/opastin
VOLUME /var/lib/opastin
USER 10001
EXPOSE 8080
HEALTHCHECK NONE
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=70", "-jar", "/opt/opastin/opastin.jar"]
CMD ["serve"]
