# Opastin as a container image: a JDK 25, the jars, the content, the trained model, and Java's ahead-of-time cache.
# Runs as nobody in particular, on a read-only root; it writes to /var/lib/opastin and /tmp only.
# Build the jars first (mvn -q package -DskipTests), then: docker build -t opastin .
# BASE is any image with a JDK or JRE 25 as "java" on its path; the cache is made by this very Java.
ARG BASE=docker.io/library/eclipse-temurin:25-jre
FROM ${BASE}

COPY server/target/opastin.jar /opt/opastin/opastin.jar
COPY server/target/lib /opt/opastin/lib
COPY content /opt/opastin/content

WORKDIR /opt/opastin
# the first rehearsal trains and compiles; the second is what every later start is like, and Java watches it
RUN java -XX:+UseSerialGC -jar opastin.jar rehearse --models models \
 && java -XX:+UseSerialGC -XX:AOTCacheOutput=opastin.aot -jar opastin.jar rehearse --models models \
 && mkdir -p /var/lib/opastin && chown 10001:10001 /var/lib/opastin && chmod -R a+rX,go-w /opt/opastin

ENV OPASTIN_DATA=/var/lib/opastin
ENV OPASTIN_MODELS=/var/lib/opastin/models
ENV OPASTIN_SHIPPED=/opt/opastin/models
VOLUME /var/lib/opastin
USER 10001
EXPOSE 8080
HEALTHCHECK NONE
# a cache that does not fit is passed over; the heap gives back what a start needed
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=65", "-XX:MetaspaceSize=96m", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=20", "-XX:-ShrinkHeapInSteps", "-Xms64m", "-XX:MaxNewSize=32m", "-XX:TrimNativeHeapInterval=10000", "-XX:AOTCache=/opt/opastin/opastin.aot", "-Xlog:aot*=off", "-Xlog:cds*=off", "-jar", "/opt/opastin/opastin.jar"]
CMD ["serve"]
