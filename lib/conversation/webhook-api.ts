import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { StageParts } from '../constructs/stage-parts.ts';

/** An answer takes a tenth of a second or more, so a connection of Telegram's brings no more updates than this a second. */
const updatesPerConnection = 20;

/** What is kept of a call: facts about it, none of its headers (one is the secret) and nothing of what readers write. */
const logged = {
  time: '$context.requestTime',
  requestId: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  latencyMs: '$context.responseLatency',
  functionMs: '$context.integrationLatency',
  functionStatus: '$context.integrationStatus',
  error: '$context.error.message',
  ip: '$context.identity.sourceIp',
} as const;

/** The one public address: POST /telegram, over TLS, as often as Telegram may call, with an access log. */
export class WebhookApi extends Construct {
  readonly api: HttpApi;
  readonly url: string;

  constructor(scope: Construct, id: string, parts: StageParts, webhook: LambdaFunction) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      description: 'The address that Telegram sends updates to',
      createDefaultStage: false,
    });
    this.api.addRoutes({
      path: '/telegram',
      methods: [HttpMethod.POST],
      integration: new HttpLambdaIntegration('Webhook', webhook),
    });
    const rateLimit = parts.concurrency.connections * updatesPerConnection;
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit, burstLimit: rateLimit * 2 },
      detailedMetricsEnabled: false,
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', {
            retention: parts.settings.logDays,
            removalPolicy: RemovalPolicy.DESTROY,
          }),
        ),
        format: AccessLogFormat.custom(JSON.stringify(logged)),
      },
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'Telegram signs in to no authorizer; it sends a secret header, which the function compares in constant time before it reads anything else.',
    });
    this.url = `${this.api.apiEndpoint}/telegram`;
  }
}
