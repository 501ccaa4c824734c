import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpMethod, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Construct } from 'constructs';
import { ServiceFunction } from '../constructs/service-function.ts';
import type { DataStack } from './data.ts';
import type { InteractionsStack } from './interactions.ts';

const ROUTES: readonly [id: string, method: HttpMethod, path: string][] = [
  ['ApiRoot', HttpMethod.ANY, '/api'],
  ['ApiRoutes', HttpMethod.ANY, '/api/{proxy+}'],
  ['ReadChallenge', HttpMethod.GET, '/verify/{challenge}'],
  ['ReadCalendar', HttpMethod.GET, '/calendar/{file}'],
  ['AnswerChallenge', HttpMethod.POST, '/verify/{challenge}'],
];

/** The REST API and the page where an address is proven, on the HTTP API that Discord calls too. */
export class ApiStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    data: DataStack,
    interactions: InteractionsStack,
    props: StackProps,
  ) {
    super(scope, id, props);
    const { httpApi, registration } = interactions;

    const api = new ServiceFunction(this, {
      hosting: data.hosting,
      name: 'api',
      impact: 'The REST API fails, and nobody can prove an address in the browser',
      values: { API_ENDPOINT: httpApi.apiEndpoint, REGISTRATION_QUEUE_URL: registration.queue.queueUrl },
    }).function;
    data.operators.grantReadWriteData(api);
    data.validators.grantReadWriteData(api);
    data.ledger.grantReadWriteData(api);
    data.bus.grantPutEventsTo(api);
    data.secret.grantRead(api);
    data.components.grantRead(api);
    registration.queue.grantSendMessages(api);

    const integration = new HttpLambdaIntegration('Api', api);
    for (const [id, method, path] of ROUTES)
      new HttpRoute(this, id, { httpApi, routeKey: HttpRouteKey.with(path, method), integration });

    new CfnOutput(this, 'RestApiUrl', { value: `${httpApi.apiEndpoint}/api` });
  }
}
