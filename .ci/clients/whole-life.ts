// A user's whole life through the generated TypeScript client, against the service that runs at a URL.
// node whole-life.js <URL of the service> <image>

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { AccountsApi, AlbumsApi, Configuration, ImagesApi, ListOrderEnum, ResponseError, SearchApi, SigningInApi, TrashApi } from './target/typescript';

const NAME = 'typescript-client';
const PASSWORD = 'a good long passphrase';

const isRefused = (status: number) => (error: unknown) => error instanceof ResponseError && error.response.status === status;

async function live(basePath: string, file: Blob): Promise<void> {
    const stranger = new Configuration({ basePath });
    await new AccountsApi(stranger).register({
        newUser: { username: NAME, email: `${NAME}@example.org`, password: PASSWORD },
    });
    const { accessToken = '' } = await new SigningInApi(stranger).login({
        credentials: { login: NAME, password: PASSWORD },
    });
    const configuration = new Configuration({ basePath, accessToken });
    await lookAfter(file, configuration);
    assert.equal((await new SearchApi(configuration).summarizeSearch({ searchConditions: {} })).total, 0);
    const record = await new AccountsApi(configuration).erase();
    assert.equal(record.subject, 'account');
    await assert.rejects(new AccountsApi(configuration).me(), isRefused(401));
}

async function lookAfter(file: Blob, configuration: Configuration): Promise<void> {
    const images = new ImagesApi(configuration);
    const albums = new AlbumsApi(configuration);
    const trash = new TrashApi(configuration);
    const search = new SearchApi(configuration);
    const { id: album = '' } = await albums.createAlbum({ newAlbum: { name: 'From TypeScript' } });
    const image = await images.upload({ file, darkslideAlbum: album });
    assert.equal((await albums.getAlbum({ id: album })).images, 1);
    const id = image.id ?? '';
    assert.equal(image.size, file.size);
    const page = await images.list({ limit: 10, order: ListOrderEnum.Newest });
    assert.deepEqual(
        page.items?.map((one) => one.id),
        [id],
    );
    const original = await images.original({ id });
    assert.deepEqual(await original.arrayBuffer(), await file.arrayBuffer());
    const edited = await images.edit({ id, edit: { description: 'From TypeScript' } });
    assert.equal(edited.description, 'From TypeScript');
    const found = await search.searchImages({ searchConditions: { text: 'typescript' } });
    assert.deepEqual(
        found.items?.map((one) => one.id),
        [id],
    );
    assert.equal((await images.get({ id })).taken?.local, image.taken?.local);

    await images._delete({ id });
    assert.equal((await trash.listTrash({ limit: 10 })).items?.length, 1);
    const { results: restored } = await trash.restore({ imagesToRestore: { ids: [id] } });
    assert.equal(restored?.[0]?.status, 'restored');
    await images._delete({ id, forever: false });
    assert.equal((await trash.listTrash()).items?.length, 1);
    const deleted = await images.deleteMany({ imagesToDelete: { ids: [id], forever: true } });
    assert.equal(deleted.results?.[0]?.status, 'deleted');
    assert.equal(deleted.record?.subject, 'images');
    await assert.rejects(images.get({ id }), isRefused(404));
}

const [url = '', image = ''] = process.argv.slice(2);
readFile(image)
    .then((bytes) => live(url, new Blob([new Uint8Array(bytes)])))
    .then(() => console.log('The generated TypeScript client lived a whole life'));
