import type { Suite } from '../support/reproduction.ts';

const STORE = `
keytool -genkeypair -keystore release.jks -storepass secret1 -alias upload -keyalg RSA -keysize 2048 -dname CN=Example -validity 30
python3 -c 'import zipfile; zipfile.ZipFile("app-release-unsigned.apk", "w").writestr("AndroidManifest.xml", "text")'
`;

export const keytool: Suite = {
  tool: { name: 'keytool', needs: ['keytool', 'jarsigner', 'java', 'python3'], version: 'java -version' },
  before: STORE,
  reproductions: [
    {
      issue: 'android-signing/alias-not-found',
      state: 'the alias is misspelt',
      run: 'keytool -list -keystore release.jks -storepass secret1 -alias uplod',
      exit: 1,
    },
    {
      issue: 'android-signing/alias-not-found',
      state: 'the alias is misspelt (jarsigner)',
      run: 'jarsigner -keystore release.jks -storepass secret1 app-release-unsigned.apk uplod',
      exit: 1,
    },
    {
      issue: 'android-signing/keystore-damaged',
      state: 'the keystore was stored as the text of its base64',
      given: 'base64 release.jks > store && mv store release.jks',
      run: 'jarsigner -keystore release.jks -storepass secret1 app-release-unsigned.apk upload',
      exit: 1,
    },
    {
      issue: 'android-signing/keystore-damaged',
      state: 'the keystore is empty',
      given: ': > release.jks',
      run: 'keytool -list -keystore release.jks -storepass secret1',
      exit: 1,
    },
    {
      issue: 'android-signing/keystore-password-incorrect',
      state: 'the password is another',
      run: 'jarsigner -keystore release.jks -storepass other12 app-release-unsigned.apk upload',
      exit: 1,
    },
  ],
};

export const apksigner: Suite = {
  tool: { name: 'apksigner', needs: ['apksigner', 'keytool', 'python3'], version: 'apksigner --version' },
  before: STORE,
  reproductions: [
    {
      issue: 'android-signing/apk-not-signed',
      state: 'the package was not signed',
      run: 'apksigner verify --verbose --min-sdk-version 24 app-release-unsigned.apk',
      exit: 1,
    },
    {
      issue: 'android-signing/keystore-password-incorrect',
      state: 'the password is another',
      run: 'apksigner sign --ks release.jks --ks-pass pass:other12 --min-sdk-version 24 app-release-unsigned.apk',
      exit: 2,
    },
    {
      issue: 'android-signing/alias-not-found',
      state: 'the alias is misspelt',
      run: 'apksigner sign --ks release.jks --ks-pass pass:secret1 --ks-key-alias uplod --min-sdk-version 24 app-release-unsigned.apk',
      exit: 2,
    },
    {
      issue: 'android-signing/keystore-damaged',
      state: 'the keystore was stored as the text of its base64',
      given: 'base64 release.jks > store && mv store release.jks',
      run: 'apksigner sign --ks release.jks --ks-pass pass:secret1 --min-sdk-version 24 app-release-unsigned.apk',
      exit: 2,
    },
  ],
};
