import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/**
 * Starts DynamoDB Local on a free port of loopback and prints its address. By itself it listens on every interface of
 * the machine and has no option against it, so its web server is told before it starts.
 */
class LoopbackDatabase {
  public static void main(String[] arguments) throws Exception {
    var database = ServerRunner.createServerFromCommandLineArgs(arguments);
    var field = DynamoDBProxyServer.class.getDeclaredField("server");
    field.setAccessible(true);
    var connector = (ServerConnector) ((Server) field.get(database)).getConnectors()[0];
    connector.setHost("127.0.0.1");
    connector.setPort(0);
    database.safeStart();
    System.out.println("http://127.0.0.1:" + connector.getLocalPort());
    database.join();
  }
}
