/**
 * In place of the SDK's discovery of endpoints, which DynamoDB's client prepares for (with a cache of its own) and no
 * operation of it asks for: a table is found by its region. The names are those that the client imports.
 */
export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {};

export const resolveEndpointDiscoveryConfig = <Config>(config: Config): Config => config;
