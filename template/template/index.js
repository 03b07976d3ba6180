import { File } from '@asyncapi/generator-react-sdk';
import { filesOf } from 'colloquy-template';

/** One file of the output each; what is in them is the generator's of colloquy. */
export default async function Template({ params }) {
  const files = await filesOf(params);
  return files.map(({ name, text }) => (
    <File name={name} key={name}>
      {text}
    </File>
  ));
}
