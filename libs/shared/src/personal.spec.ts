import fc from 'fast-check';
import { maskAddress, maskBuyer, maskCode, maskEmail, maskName, maskPhone } from './personal.js';

describe('personal fields', () => {
  it('keep of a name how it begins', () => {
    expect(['张三', '欧阳娜娜', '王', 'Ann Lee', ''].map(maskName)).toEqual(['张*', '欧**', '王*', 'A***', '']);
  });

  it('keep of a phone what tells one from another', () => {
    expect(
      ['13812345678', '138 1234 5678', '+8613812345678', '020 7946 0958', '88881234', '12345', '110', '', 'ask'].map(
        maskPhone,
      ),
    ).toEqual([
      '138****5678',
      '138****5678',
      '+86 138****5678',
      '020****0958',
      '88****34',
      '****45',
      '****',
      '',
      '***',
    ]);
  });

  it('keep of an e-mail its host, of an account its first letter', () => {
    expect(['ann.lee@example.com', '@x', 'nothing'].map(maskEmail)).toEqual(['a***@example.com', '@***', 'n***']);
    expect(maskCode('tb_1234')).toBe('t***');
  });

  it('keep of an address what is no house', () => {
    const address = { country: 'CN', province: '浙江', city: '杭州', district: '西湖区' };
    expect(
      maskAddress({ ...address, recipient: '张三', phone: null, street: '文三路 1 号', postcode: '310000' }),
    ).toEqual({ ...address, recipient: '张*', phone: null, street: '***', postcode: '***' });
  });

  it('never hold the name, number, address or account that they hide', () => {
    const digits = fc.stringMatching(/^1\d{10}$/);
    const word = fc.stringMatching(/^[A-Za-z一-龥]{3,12}$/);
    fc.assert(
      fc.property(digits, word, (phone, text) => {
        const buyer = maskBuyer({ name: text, phone, email: `${text}@1.2`, externalId: text });
        const address = maskAddress({ ...NOWHERE, recipient: text, phone, street: text });
        const said = [...Object.values(buyer), ...Object.values(address)].join(' ');
        expect(said).not.toContain(text);
        expect(said).not.toContain(phone);
      }),
    );
  });
});

const NOWHERE = {
  recipient: null,
  phone: null,
  country: null,
  province: null,
  city: null,
  district: null,
  street: null,
  postcode: null,
};
