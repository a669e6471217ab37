// What the first tab includes and declares is there, as it is for the builder.
void sendTemperature(float degrees) {
  if (!client.connect(server, 80))
    return;
  client.print("GET /update?field1=" + String(degrees) + " HTTP/1.1\r\n"); // REQUEST: GET http://cloud.example/update?field1={} auth=header:X-Cloud-Token
  client.print("Host: cloud.example\r\n");
  client.print("X-Cloud-Token: " + tokenOf(device) + "\r\n");
  client.print("Connection: close\r\n\r\n");
}
