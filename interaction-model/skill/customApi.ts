/**
 * Every screen the APL documents are written for, in dp: round, small, medium and large hubs, hubs hung upright,
 * and television. A screen left out here gets the voice alone.
 */
const VIEWPORTS = [
  { mode: 'HUB', shape: 'ROUND', minWidth: 100, maxWidth: 599, minHeight: 100, maxHeight: 599 },
  { mode: 'HUB', shape: 'RECTANGLE', minWidth: 960, maxWidth: 1279, minHeight: 100, maxHeight: 599 },
  { mode: 'HUB', shape: 'RECTANGLE', minWidth: 960, maxWidth: 1279, minHeight: 600, maxHeight: 959 },
  { mode: 'HUB', shape: 'RECTANGLE', minWidth: 1280, maxWidth: 2560, minHeight: 600, maxHeight: 1440 },
  { mode: 'HUB', shape: 'RECTANGLE', minWidth: 600, maxWidth: 1440, minHeight: 960, maxHeight: 2560 },
  { mode: 'TV', shape: 'RECTANGLE', minWidth: 960, maxWidth: 960, minHeight: 540, maxHeight: 540 },
] as const;

const INTERFACES = [{ type: 'ALEXA_PRESENTATION_APL', supportedViewports: VIEWPORTS }] as const;

/**
 * The `custom` API of the manifest: the screens the skill draws on, and the functions that answer it.
 * @param endpoints function ARN by Alexa region; none before the skill has an id
 */
export const customApi = (endpoints: Readonly<Record<string, string>>) => {
  const arns = Object.entries(endpoints);
  const [first] = arns;
  if (first === undefined) return { interfaces: INTERFACES };
  return {
    interfaces: INTERFACES,
    endpoint: { uri: first[1] },
    regions: Object.fromEntries(arns.map(([region, uri]) => [region, { endpoint: { uri } }])),
  };
};
