import { byId, element } from './dom.mjs';

const NAMES = {
  speaker: 'Speaker, no screen',
  round: 'Round screen',
  small: 'Small screen',
  medium: 'Medium screen',
  large: 'Large screen',
  tv: 'TV',
};

/** The switches of the page. `onChange` hears of each change of device, language or night. */
export function createSettings({ devices, locales }, onChange) {
  const [device, locale, speed, night, voice] = ['device', 'locale', 'speed', 'night', 'voice'].map(byId);
  device.append(...devices.map(({ name }) => element('option', { value: name }, NAMES[name] ?? name)));
  device.value = 'large';
  locale.append(...locales.map((name) => element('option', { value: name }, name)));
  night.checked = true;
  for (const control of [device, locale, night]) control.addEventListener('change', onChange);
  byId('settings').addEventListener('submit', (event) => event.preventDefault());
  return {
    /** As the server wants them. */
    sent: () => ({ device: device.value, locale: locale.value, night: night.checked }),
    screen: () => devices.find(({ name }) => name === device.value)?.screen ?? null,
    speed: () => Number(speed.value),
    voice: () => voice.checked && speed.value === '1',
    offerVoice: (offered) => {
      byId('voice-switch').hidden = !offered;
      voice.checked &&= offered;
    },
  };
}
